namespace ExpertCouncil.Web.Accounts;

/// <summary>Browser and system in the two words people know them by, of what the browser says of itself.</summary>
internal static class DeviceName
{
    // In the order they must be asked: each pretends to be those after it.
    private static readonly (string Sign, string Name)[] Browsers =
        [("YaBrowser", "Yandex"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <returns>Null where the browser says nothing known.</returns>
    public static string? Of(string agent)
    {
        var parts = new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>().ToList();

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static string? Find((string Sign, string Name)[] names, string agent) =>
        names.Where(name => agent.Contains(name.Sign, StringComparison.Ordinal)).Select(name => name.Name).FirstOrDefault();
}

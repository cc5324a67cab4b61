namespace ExpertCouncil.Web.Pages.Admin.Facts;

internal static class FormWords
{
    /// <summary>How a long text begins.</summary>
    public static string? Start(string? text) => text is { Length: > 60 } ? text[..60].TrimEnd() + "\u2026" : text;

    /// <returns>Nothing for the value that is meant where nothing is chosen.</returns>
    public static string? Write<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : value.ToString();
}

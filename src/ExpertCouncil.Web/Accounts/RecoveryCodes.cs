namespace ExpertCouncil.Web.Accounts;

/// <summary>The ten codes for the day the telephone is lost: two groups of five, as the framework makes them.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    private const int Group = 5;

    /// <summary>A code as it is kept, however its letters and hyphen were typed.</summary>
    public static string Canonical(string typed)
    {
        var signs = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();

        return signs.Length == 2 * Group ? $"{signs[..Group]}-{signs[Group..]}" : signs;
    }
}

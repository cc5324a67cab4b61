namespace ExpertCouncil.Core.Content;

/// <summary>The stable name of an entry, from its folder: lower-case ASCII letters, digits and single hyphens inside.</summary>
public static class EntryKey
{
    public const int MaxLength = 100;

    public static bool IsValid(string key) =>
        key.Length is > 0 and <= MaxLength
        && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && key[0] != '-'
        && key[^1] != '-'
        && !key.Contains("--", StringComparison.Ordinal);
}

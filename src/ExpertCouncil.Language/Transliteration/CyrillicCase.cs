namespace ExpertCouncil.Language.Transliteration;

/// <summary>Capitals of the Cyrillic letters the two languages use, by code point: no culture is asked.</summary>
internal static class CyrillicCase
{
    public static char Lower(char letter) => letter switch
    {
        >= '\u0410' and <= '\u042F' => (char)(letter + 0x20),
        >= '\u0400' and <= '\u040F' => (char)(letter + 0x50),
        >= '\u0460' and <= '\u052F' when (letter & 1) == 0 && letter is not (>= '\u0482' and <= '\u0489') and not (>= '\u04C0' and <= '\u04CF') => (char)(letter + 1),
        _ => letter,
    };

    public static char Upper(char letter) => letter switch
    {
        >= '\u0430' and <= '\u044F' => (char)(letter - 0x20),
        >= '\u0450' and <= '\u045F' => (char)(letter - 0x50),
        >= '\u0460' and <= '\u052F' when (letter & 1) == 1 && letter is not (>= '\u0482' and <= '\u0489') and not (>= '\u04C0' and <= '\u04CF') => (char)(letter - 1),
        _ => letter,
    };

    public static bool IsUpper(char letter) => Lower(letter) != letter;
}

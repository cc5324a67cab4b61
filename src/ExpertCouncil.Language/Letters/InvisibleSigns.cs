using System.Buffers;

namespace ExpertCouncil.Language.Letters;

/// <summary>Signs nobody sees: they split a word for search, turn its direction, or stop a feed from being read.</summary>
internal static class InvisibleSigns
{
    private const char FirstOfOtherScripts = '\u0590';

    // In order: soft hyphen, grapheme joiner, Arabic letter mark, Mongolian separator, zero-width space, marks and overrides of direction,
    // word joiner and invisible operators, isolates and old format signs, byte order mark, annotation signs.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
        + "\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB");

    private static readonly SearchValues<char> SignsAndControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x3000).Select(code => (char)code).Where(sign => Contains(sign) || IsJoiner(sign) || IsControl(sign) || IsOddBreak(sign)), '\r',
            '\uFEFF', '\uFFF9', '\uFFFA', '\uFFFB']);

    /// <summary>The joiners are not among them: emoji and other scripts need them.</summary>
    public static bool Contains(char sign) => Signs.Contains(sign);

    public static bool IsJoiner(char sign) => sign is '\u200C' or '\u200D';

    /// <summary>Control characters that no text and no feed may hold; tabs and line ends are none of them.</summary>
    public static bool IsControl(char sign) => sign is (< ' ' or (>= '\u007F' and <= '\u009F')) and not ('\t' or '\n' or '\r') && !IsOddBreak(sign);

    /// <summary>Line and page breaks of other systems: they part words, so a space takes their place.</summary>
    public static bool IsOddBreak(char sign) => sign is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a sign has no business after this character. Joiners stay between characters of scripts the two languages do not use.</summary>
    public static bool IsUseless(char sign, char before) =>
        Contains(sign) || IsControl(sign) || (IsJoiner(sign) && (before < FirstOfOtherScripts || IsJoiner(before) || ApostropheSigns.Contains(before)));

    /// <returns>The text without them and without joiners; the same instance when it has none.</returns>
    public static string Strip(string text) =>
        AreAbsent(text) ? text : string.Concat(text.Where(sign => !Contains(sign) && !IsJoiner(sign)));

    /// <returns>True when the text holds nothing of the kind, nor a carriage return.</returns>
    public static bool AreAbsent(ReadOnlySpan<char> text) => !text.ContainsAny(SignsAndControls);
}

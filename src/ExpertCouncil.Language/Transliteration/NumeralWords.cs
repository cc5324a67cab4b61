using System.Buffers;
using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Words that are Roman numerals stay Latin in Cyrillic text. Letters that are more likely an initial or an abbreviation are none.</summary>
internal static class NumeralWords
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("IVXLCDM");

    // MM, DXX (the state security service) and LL are abbreviations unless a word says otherwise.
    private static readonly string[] Counted = ["asr", "yuzyillik", "bob", "qism", "jild", "boʻlim", "sessiya", "ming yillik", "sinf", "guruh", "tom"];

    public static bool Contains(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];

        if (word.Length > 15 || word.ContainsAnyExcept(Letters) || !RomanNumerals.TryRead(word, out _))
        {
            return false;
        }

        if (word.Length == 1)
        {
            return word[0] is 'I' or 'V' or 'X' ? !IsInitial(text, start, end) : Counts(text, end);
        }

        return !word.ContainsAny("DM") || Counts(text, end);
    }

    private static bool Counts(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-' or '\u00A0'))
        {
            return false;
        }

        foreach (var word in Counted)
        {
            if (text[(end + 1)..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter with a full stop is an initial beside another one, after a word, or before a surname; at the start of a line it counts chapters.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.')
        {
            return false;
        }

        var after = text[(end + 1)..].TrimStart(" \u00A0");
        var before = text[..start].TrimEnd(" \u00A0");

        if ((before.Length > 0 && before[^1] is not ('\n' or '\r' or '#')) || (after.Length > 1 && after[1] == '.'))
        {
            return true;
        }

        var length = 0;

        while (length < after.Length && (char.IsLetter(after[length]) || char.IsAsciiDigit(after[length])))
        {
            length++;
        }

        return EndsAsSurname(after[..length]);
    }

    private static bool EndsAsSurname(ReadOnlySpan<char> word) =>
        word.EndsWith("ov", StringComparison.Ordinal) || word.EndsWith("ev", StringComparison.Ordinal) || word.EndsWith("ova", StringComparison.Ordinal)
        || word.EndsWith("eva", StringComparison.Ordinal) || word.EndsWith("skiy", StringComparison.Ordinal) || word.EndsWith("zoda", StringComparison.Ordinal);
}

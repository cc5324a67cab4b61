namespace ExpertCouncil.Language.Transliteration;

/// <summary>
/// Latin dates bind the number to its word (<c>1995-yil 24-avgust</c>), Cyrillic ones do not (<c>1995 йил 24 август</c>); ordinals keep their hyphen in both
/// (<c>5-sinf</c>, <c>5-синф</c>). Decree 339 of 24 August 1995.
/// </summary>
internal static class DateHyphens
{
    private static readonly string[] Months =
        ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "sentyabr", "oktabr", "oktyabr", "noyabr", "dekabr"];

    private static readonly string[] CyrillicMonths =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <returns>The sign to write for the hyphen or space at <paramref name="index"/>.</returns>
    public static char Between(ReadOnlySpan<char> text, int index, ScriptWriter writer)
    {
        var sign = text[index];

        if (index == 0 || !char.IsAsciiDigit(text[index - 1]) || index + 1 == text.Length)
        {
            return sign;
        }

        if (sign == '-' && writer is UzbekCyrillicWriter)
        {
            return IsLatinDate(text, index) ? ' ' : sign;
        }

        return sign is ' ' or '\u00A0' or '\u202F' && writer is UzbekLatinWriter && IsCyrillicDate(text, index) ? '-' : sign;
    }

    private static bool IsLatinDate(ReadOnlySpan<char> text, int index)
    {
        Span<char> word = stackalloc char[24];
        word = word[..ReadWord(text, index + 1, word)];

        return DigitsBefore(text, index) switch
        {
            4 => word.StartsWith("yil") && UzbekSuffixes.Admit(word[3..]),
            1 or 2 => IsMonth(word, Months),
            _ => false,
        };
    }

    private static bool IsCyrillicDate(ReadOnlySpan<char> text, int index)
    {
        Span<char> word = stackalloc char[24];
        var length = ReadWord(text, index + 1, word);
        word = word[..length];

        switch (DigitsBefore(text, index))
        {
            case 1 or 2:
                return IsCyrillicMonth(word);
            case 4 when word.StartsWith("йил"):
                return word.Length > 3 ? IsCyrillicSuffix(word[3..]) : PrecedesDay(text, index + 1 + length);
            default:
                return false;
        }
    }

    /// <summary>2000 йил alone may be two thousand years; before a day or a month it is the year.</summary>
    private static bool PrecedesDay(ReadOnlySpan<char> text, int index)
    {
        var rest = text[index..].TrimStart(" \u00A0\u202F");
        var digits = 0;

        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || (digits > 0 && rest[digits] is '–' or '-' or '—')))
        {
            digits++;
        }

        rest = rest[digits..];
        rest = rest.TrimStart(" \u00A0\u202F-");
        Span<char> word = stackalloc char[24];

        return digits < 6 && IsCyrillicMonth(word[..ReadWord(rest, 0, word)]);
    }

    private static bool IsMonth(ReadOnlySpan<char> word, string[] months)
    {
        foreach (var month in months)
        {
            if (word.StartsWith(month, StringComparison.Ordinal) && UzbekSuffixes.Admit(word[month.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCyrillicMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in CyrillicMonths)
        {
            var stem = month.AsSpan().TrimEnd('ь');

            if (word.StartsWith(stem, StringComparison.Ordinal) && IsCyrillicSuffix(word[stem.Length..].TrimStart('ь')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCyrillicSuffix(ReadOnlySpan<char> end)
    {
        var output = new CharacterBuffer(48);
        UzbekLatinWriter.Shared.Write(end, 0, ref output);
        var isSuffix = UzbekSuffixes.Admit(output.Written);
        output.Return();

        return isSuffix;
    }

    private static int DigitsBefore(ReadOnlySpan<char> text, int index)
    {
        var count = 0;

        while (count < 5 && index - count > 0 && char.IsAsciiDigit(text[index - count - 1]))
        {
            count++;
        }

        return count;
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, Span<char> word)
    {
        var length = 0;

        while (length < word.Length && start + length < text.Length && char.IsLetter(text[start + length]))
        {
            var letter = text[start + length];
            word[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : CyrillicCase.Lower(letter);
        }

        return length;
    }
}

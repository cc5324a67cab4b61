using System.Globalization;

namespace ExpertCouncil.Language.Keys;

/// <summary>Takes a word down to what its spelling says: small letters of one script, put together from base and mark, digits, and ' for any apostrophe.</summary>
internal static class PlainLetters
{
    public const char Apostrophe = '\'';

    // Breve, diaeresis, macron, tilde, cedilla, acute: row by row the letters they stand on, and what both make.
    private const string Marks = "\u0306\u0308\u0304\u0303\u0327\u0301";
    private static readonly string[] Bases = ["иgуo", "еaoui", "oug", "no", "sc", "aouyng"];
    private static readonly string[] Composed = ["йğўŏ", "ёäöüï", "ōūḡ", "ñõ", "şç", "áóúýńǵ"];

    /// <summary>Stops where the room ends, so a word of a megabyte costs no more than a long one.</summary>
    public static int Read(ReadOnlySpan<char> word, Script script, Span<char> letters)
    {
        var length = 0;

        for (var index = 0; index < word.Length && length < letters.Length; index++)
        {
            switch (WordCharacters.KindAt(word, index))
            {
                case CharacterKind.Letter:
                    length = Append(letters, length, LetterScripts.Twin(FromFullWidth(word[index]), script));
                    break;
                case CharacterKind.Mark:
                    Join(letters[..length], word[index]);
                    break;
                case CharacterKind.Digit:
                    letters[length++] = Digit(word[index]);
                    break;
                case CharacterKind.Apostrophe when length > 0 && letters[length - 1] != Apostrophe:
                    letters[length++] = Apostrophe;
                    break;
                // 1,5 and 1.5 are one number; 28.08.2024 and 2024-2025 keep their parts apart.
                case CharacterKind.Point or CharacterKind.Hyphen when length > 0 && index + 1 < word.Length && char.IsDigit(word[index - 1]) && char.IsDigit(word[index + 1]):
                    letters[length++] = '.';
                    break;
            }
        }

        if (length > 0 && char.IsHighSurrogate(letters[length - 1]))
        {
            length--;
        }

        return length == 1 && letters[0] == Apostrophe ? 0 : length;
    }

    private static int Append(Span<char> letters, int length, char letter)
    {
        if (letter is >= 'ﬀ' and <= 'ﬆ')
        {
            foreach (var part in Ligature(letter))
            {
                if (length < letters.Length)
                {
                    letters[length++] = part;
                }
            }

            return length;
        }

        letters[length] = letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);

        return length + 1;
    }

    private static void Join(Span<char> letters, char mark)
    {
        if (letters.Length > 0 && Marks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var row
            && Bases[row].IndexOf(letters[^1], StringComparison.Ordinal) is >= 0 and var place)
        {
            letters[^1] = Composed[row][place];
        }
    }

    private static char FromFullWidth(char letter) => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    private static char Digit(char digit) =>
        CharUnicodeInfo.GetDecimalDigitValue(digit) is >= 0 and var value ? (char)('0' + value) : char.ToLowerInvariant(digit);

    private static string Ligature(char letter) => letter switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => "st",
    };
}

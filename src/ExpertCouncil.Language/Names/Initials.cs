using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Names;

/// <summary>The first letter of a given name with its full stop. Letters of two signs stay whole: <c>Sh.</c>, <c>Oʻ.</c>, <c>Yu.</c></summary>
/// <remarks>Uzbek: decree 339 of 1995, and the custom of keeping Yo, Yu, Ya, Ye together, which are one letter each in Cyrillic.</remarks>
public static class Initials
{
    private static readonly string[] UzbekPairs = ["sh", "ch", "yo", "yu", "ya", "ye"];

    /// <param name="given">One given name; parts joined by a hyphen have an initial each.</param>
    /// <param name="system">The writing system the name is in; it decides which letters have two signs, and the capital of i.</param>
    /// <returns><c>Sh.</c>, <c>Қ.-Ж.</c>; nothing for a name without a letter.</returns>
    public static string Of(string given, WritingSystem system) =>
        string.Join('-', given.Split('-').Select(part => OfPart(part, system)).Where(initial => initial.Length > 0));

    private static string OfPart(string part, WritingSystem system)
    {
        var letters = LatinLetters.Compose(part).TrimStart();
        var start = 0;

        while (start < letters.Length && !CharacterKinds.IsOfWord(letters[start]) && !char.IsHighSurrogate(letters[start]))
        {
            start++;
        }

        if (start == letters.Length)
        {
            return string.Empty;
        }

        if (char.IsHighSurrogate(letters[start]))
        {
            return start + 1 < letters.Length && char.IsSurrogatePair(letters, start) ? $"{letters.AsSpan(start, 2)}." : string.Empty;
        }

        return Upper(letters[start], system) + SecondSign(letters.AsSpan(start), system) + ".";
    }

    private static char Upper(char letter, WritingSystem system) => letter switch
    {
        'i' when system == WritingSystem.KazakhLatin => 'İ',
        'ı' => 'I',
        _ => char.ToUpperInvariant(letter),
    };

    private static string SecondSign(ReadOnlySpan<char> letters, WritingSystem system)
    {
        if (system != WritingSystem.UzbekLatin || letters.Length < 2)
        {
            return string.Empty;
        }

        if (letters[0] is 'o' or 'O' or 'g' or 'G' && ApostropheSigns.Contains(letters[1]))
        {
            return ApostropheSigns.OfLetter.ToString();
        }

        // Yoʻldosh begins with Y and Oʻ.
        var isFollowedByApostrophe = letters.Length > 2 && letters[1] is 'o' or 'O' && ApostropheSigns.Contains(letters[2]);

        foreach (var pair in UzbekPairs)
        {
            if (letters.StartsWith(pair, StringComparison.OrdinalIgnoreCase) && !isFollowedByApostrophe)
            {
                return pair[1..];
            }
        }

        return string.Empty;
    }
}

using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>
/// Finds words in which Latin and Cyrillic letters meet, such as Kazakh typed with a Latin i: they look right and are found by no search.
/// Scripts joined by a hyphen or a digit are fine (<c>COVID-19-дан</c>), and so is anything in code and addresses.
/// </summary>
public static class MixedScript
{
    /// <returns>The words in the order of the text.</returns>
    public static IReadOnlyList<MixedWord> Find(string text) => Find(text, ProtectedText.Mask(text));

    internal static List<MixedWord> Find(string text, bool[] isProtected)
    {
        var found = new List<MixedWord>();
        var (start, latin, cyrillic) = (0, false, false);

        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !isProtected[index] && IsOfRun(text[index]))
            {
                latin |= CharacterKinds.IsLatin(text[index]);
                cyrillic |= CharacterKinds.IsCyrillic(text[index]);
                continue;
            }

            if (latin && cyrillic)
            {
                found.Add(new MixedWord(start, text[start..index]));
            }

            (start, latin, cyrillic) = (index + 1, false, false);
        }

        return found;
    }

    private static bool IsOfRun(char character) =>
        char.IsLetter(character) || CharacterKinds.IsMark(character) || ApostropheSigns.Contains(character);
}

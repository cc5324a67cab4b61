using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Spelling;

/// <summary>
/// Finds words in which Latin and Cyrillic letters meet, such as Kazakh typed with a Latin i: they look right and are found by no search.
/// Scripts joined by a hyphen or a digit are fine (<c>COVID-19-дан</c>), and so is anything in code and addresses.
/// </summary>
public static class MixedScript
{
    /// <returns>The words in the order of the text.</returns>
    public static IReadOnlyList<MixedWord> Find(string text)
    {
        var isProtected = ProtectedText.Mask(text);
        var found = new List<MixedWord>();

        for (var start = 0; start < text.Length; start++)
        {
            var end = start;

            while (end < text.Length && !isProtected[end] && IsOfRun(text[end]))
            {
                end++;
            }

            var run = text[start..end];

            if (run.Any(CharacterKinds.IsLatin) && run.Any(CharacterKinds.IsCyrillic))
            {
                found.Add(new MixedWord(start, run));
            }

            start = end;
        }

        return found;
    }

    private static bool IsOfRun(char character) =>
        char.IsLetter(character) || CharacterKinds.IsMark(character) || ApostropheSigns.Contains(character);
}

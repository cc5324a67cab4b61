using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>The words of a text side by side, as a phrase counts them: of a hyphenated word only its parts, so that it reads the same with a space.</summary>
internal static class TextWords
{
    public static List<Word> InOrder(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 7);

        foreach (var word in Words.Enumerate(text))
        {
            if (word.IsPart && words.Count > 0 && !words[^1].IsPart)
            {
                words.RemoveAt(words.Count - 1);
            }

            words.Add(word);
        }

        return words;
    }
}

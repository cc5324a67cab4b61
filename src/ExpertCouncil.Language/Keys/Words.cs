namespace ExpertCouncil.Language.Keys;

/// <summary>Finds the words of a text as search counts them.</summary>
/// <remarks>
/// A word is letters, marks and digits, with an apostrophe of any kind between letters or after o and g, and with invisible characters inside it.
/// A hyphenated word is given whole and in parts, a date such as 19.02.2024 too; a point or comma between two digits belongs to the number.
/// </remarks>
public static class Words
{
    /// <returns>In the order of the text; the parts of a hyphenated word follow the whole.</returns>
    public static IReadOnlyList<Word> Find(string text)
    {
        var words = new List<Word>(text.Length / 8);

        foreach (var word in Enumerate(text))
        {
            words.Add(word);
        }

        return words;
    }

    /// <returns>The same words one by one, without an allocation; time grows with the length of the text only.</returns>
    public static WordEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);
}

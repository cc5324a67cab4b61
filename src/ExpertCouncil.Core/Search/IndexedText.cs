using System.Text;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>One language's words of an entry as the index keeps them: in the order of the text for phrases, and once a document for each level.</summary>
internal sealed class IndexedText(SiteLanguage language)
{
    private const int LongestSpelling = 128;

    private readonly Dictionary<string, WordKeys> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> inOrder = new(StringComparer.Ordinal);
    private readonly StringBuilder[] columns = [new(), new(), new(), new()];

    /// <summary>What stands in no column of its own.</summary>
    public IEnumerable<string> Keys => keys.Except(inOrder);

    /// <summary>Each spelling once, in lower case, as the source script writes it.</summary>
    public IEnumerable<(string Spelling, WordKeys Keys)> Spellings => known.Where(word => word.Value.Exact.Length > 0).Select(word => (word.Key, word.Value));

    public string In(IndexColumn column) => columns[(int)column].ToString();

    /// <param name="text">Plain text.</param>
    /// <param name="column">Where its words stand in their order.</param>
    /// <param name="field">The narrowest field it belongs to.</param>
    public void Add(string text, IndexColumn column, SearchField field)
    {
        foreach (var word in Words.Enumerate(text))
        {
            AddKeys(KeysOf(text.AsSpan(word.Start, word.Length)), field);
        }

        foreach (var word in TextWords.InOrder(text))
        {
            if (KeysOf(text.AsSpan(word.Start, word.Length)) is { Exact: { Length: > 0 } key })
            {
                var token = IndexToken.Exact(language, SearchField.Any, key);
                inOrder.Add(token);
                columns[(int)column].Append(token).Append(' ');
            }
        }
    }

    private WordKeys KeysOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestSpelling];
        var length = word.Length <= lower.Length ? word.ToLowerInvariant(lower) : -1;
        var spelling = length < 0 ? word[..lower.Length] : lower[..length];
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

        if (!lookup.TryGetValue(spelling, out var found))
        {
            found = SearchKeys.Of(word, language);
            known.Add(spelling.ToString(), found);
        }

        return found;
    }

    private void AddKeys(WordKeys word, SearchField narrowest)
    {
        if (word.Exact.Length == 0)
        {
            return;
        }

        // What stands in a title stands in title or summary, and anywhere. The word taken as a stem has no token of its own: it is the exact one.
        for (var field = narrowest; field <= SearchField.Any; field++)
        {
            if (!keys.Add(IndexToken.Exact(language, field, word.Exact)) && field == SearchField.Any)
            {
                return;
            }

            foreach (var stem in word.Stems)
            {
                keys.Add(IndexToken.Stem(language, field, stem));
            }
        }
    }
}

/// <summary>The columns that hold words in their order.</summary>
internal enum IndexColumn
{
    Title,
    Summary,
    Body,
    Facts,
}

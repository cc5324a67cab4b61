using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>What the index itself adds to a query: words that begin like it, and the other language's names of what it names.</summary>
internal sealed class QueryExpansion
{
    /// <summary>Shorter beginnings are the beginning of too much.</summary>
    private const int ShortestBeginning = 4;

    private const int MostBeginnings = 8;

    private const int MostTyped = 6;

    private readonly Dictionary<(string Text, SiteLanguage Language), IReadOnlyList<string>> beginnings = [];
    private readonly Dictionary<(string Text, SiteLanguage Language), IReadOnlyList<string>> typed = [];

    public IReadOnlyList<RelatedName> Names { get; private init; } = [];

    /// <summary>Without beginnings, which are looked up only where little else is found.</summary>
    public static QueryExpansion Of(QueryText query, IndexReader index)
    {
        var expansion = new QueryExpansion { Names = RelatedNames.Of(query, index) };

        foreach (var (word, language, keys) in WordsOf(query))
        {
            expansion.typed[(word.Text, language)] =
                [.. keys.AllTyped().SelectMany(key => index.StemsTyped(key, language, MostTyped)).Distinct().Except(keys.AllStems()).Take(MostTyped)];
        }

        return expansion;
    }

    public QueryExpansion WithBeginnings(QueryText query, IndexReader index)
    {
        foreach (var (word, language, keys) in WordsOf(query).Where(found => found.Keys.Typed.Length >= ShortestBeginning))
        {
            beginnings[(word.Text, language)] = index.Beginning(keys.Typed, language, MostBeginnings);
        }

        return this;
    }

    /// <summary>Stems that stand in texts and are typed like the word, or like a stem of it, on a keyboard without their letters.</summary>
    public IReadOnlyList<string> Typed(QueryWord word, SiteLanguage language) => typed.GetValueOrDefault((word.Text, language), []);

    /// <summary>Keys of words that begin like the one typed.</summary>
    public IReadOnlyList<string> Beginning(QueryWord word, SiteLanguage language) => beginnings.GetValueOrDefault((word.Text, language), []);

    // Of a phrase only the last word may have another form.
    private static IEnumerable<(QueryWord Word, SiteLanguage Language, WordKeys Keys)> WordsOf(QueryText query) =>
        from term in query.Terms
        from word in term.IsPhrase ? term.Parts.TakeLast(1) : term.Words
        from language in SiteLanguages.All
        let keys = word.In(language)
        where keys.Typed.Length > 0
        select (word, language, keys);
}

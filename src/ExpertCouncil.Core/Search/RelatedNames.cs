using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <param name="Language">Another one than the language the query names it in.</param>
/// <param name="Text">As pages write it.</param>
/// <param name="Words">What it is looked up by.</param>
internal sealed record RelatedName(SiteLanguage Language, string Text, IReadOnlyList<QueryWord> Words);

/// <summary>Finds what a query names, a person, an organisation, a term or a tag, and how the other language calls it.</summary>
internal static class RelatedNames
{
    private const int MostNames = 4;
    private const int MostLookedAt = 24;
    private const long FirstTitle = (long)NameRank.Title << NameTable.RankShift;
    private const long FirstTerm = (long)NameRank.Term << NameTable.RankShift;

    public static IReadOnlyList<RelatedName> Of(QueryText query, IndexReader index)
    {
        var words = query.Wanted.SelectMany(term => term.IsPhrase || term.Parts.Count > 0 ? term.Parts : [term.Whole!]).ToList();
        var related = new List<RelatedName>();
        using var find = new IndexCommand(
            index.Connection,
            "SELECT n.Row, n.Owner, n.Item, n.Text FROM SearchNameKeys AS k JOIN SearchNames AS n ON n.Row = k.rowid WHERE k.SearchNameKeys MATCH ?1 AND k.rowid < ?2 ORDER BY k.rowid LIMIT ?3");
        using var others = new IndexCommand(index.Connection, "SELECT Text FROM SearchNames WHERE Owner = ?1 AND Item = ?2 AND Language = ?3 ORDER BY Row");

        foreach (var language in SiteLanguages.All.Where(language => words.TrueForAll(word => word.In(language).Exact.Length > 0)))
        {
            var match = string.Join(" AND ", words.Select(word => $"({string.Join(" OR ", word.In(language).AllStems().Select(stem => $"\"{IndexToken.Stem(language, SearchField.Any, stem)}\""))})"));
            var named = find.List(reader => new Named(reader.GetInt64(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(3)), match, FirstTitle, MostLookedAt)
                .Where(name => Covers(words, name, language) && HasPhrases(query, name, language))
                .Select(name => (name.Owner, name.Item))
                .Distinct();

            related.AddRange(named
                .SelectMany(name => others.List(reader => reader.GetString(0), name.Owner, name.Item, (int)language.Other()))
                .Select(text => new RelatedName(language.Other(), text, WordsOf(text))));
        }

        return [.. related.Where(name => name.Words.Count > 0).DistinctBy(name => (name.Language, name.Text)).Take(MostNames)];
    }

    // A family name names a person, but one word of a term does not name the term.
    private static bool Covers(List<QueryWord> words, Named name, SiteLanguage language)
    {
        var parts = WordsOf(name.Text);
        var met = parts.Count(part => words.Exists(word => word.In(language).AllStems().Intersect(part.In(language).AllStems()).Any()));

        return name.Row < FirstTerm ? met * 2 >= parts.Count : met == parts.Count;
    }

    private static bool HasPhrases(QueryText query, Named name, SiteLanguage language)
    {
        var text = InOrder(WordsOf(name.Text), language);

        return query.Wanted.Where(term => term.IsPhrase).All(phrase => text.Contains(InOrder(phrase.Parts, language), StringComparison.Ordinal));
    }

    private static string InOrder(IEnumerable<QueryWord> words, SiteLanguage language) => $" {string.Join(' ', words.Select(word => word.In(language).Exact))} ";

    private static List<QueryWord> WordsOf(string text) => [.. TextWords.InOrder(text).Select(word => QueryWord.Of(text.AsSpan(word.Start, word.Length)))];

    private sealed record Named(long Row, string Owner, long Item, string Text);
}

using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// Reads a word typed on a keyboard that lacks its letters as the word the texts have: <c>ozbekiston</c> finds what <c>oʻzbekiston</c> finds, in the same order.
/// A word the texts hold as it is typed stays what it is.
/// </summary>
internal sealed class KeyboardSpelling(IndexReader index) : IDisposable
{
    private readonly IndexCommand find = new(
        index.Connection, "SELECT Key, Spelling FROM SearchWords WHERE Language = ?1 AND Typed = ?2 ORDER BY Entries DESC, Spelling LIMIT 16");

    public QueryWord Of(QueryWord word) => word with { Uzbek = Of(word.Uzbek, SiteLanguage.Uzbek), Kazakh = Of(word.Kazakh, SiteLanguage.Kazakh) };

    public void Dispose() => find.Dispose();

    private WordKeys Of(WordKeys typed, SiteLanguage language)
    {
        if (typed.Typed.Length == 0)
        {
            return typed;
        }

        var known = find.List(reader => (Key: reader.GetString(0), Spelling: reader.GetString(1)), (int)language, typed.Typed);

        return known.Count == 0 || known.Exists(word => string.Equals(word.Key, typed.Exact, StringComparison.Ordinal)) ? typed : SearchKeys.Of(known[0].Spelling, language);
    }
}

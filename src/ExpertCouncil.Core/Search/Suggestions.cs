using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Core.Search;

/// <summary>What begins like the words typed so far, in the order the names stand in.</summary>
internal static class Suggestions
{
    private const int Most = 8;
    private const int MostLookedAt = 32;

    public static IReadOnlyList<Suggestion> Of(QueryText typed, IndexReader index, WritingSystem writing)
    {
        var words = typed.Terms.SelectMany(term => term.IsPhrase || term.Parts.Count > 0 ? term.Parts : [term.Whole!]).ToList();
        var expressions = SiteLanguages.All.Select(language => Beginning(words, language)).OfType<string>().ToList();

        if (expressions.Count == 0)
        {
            return [];
        }

        using var find = new IndexCommand(
            index.Connection,
            "SELECT n.Owner, n.Item, n.Language, n.Text FROM SearchNameKeys AS k JOIN SearchNames AS n ON n.Row = k.rowid WHERE k.SearchNameKeys MATCH ?1 ORDER BY k.rowid LIMIT ?2");
        using var entry = new IndexCommand(index.Connection, "SELECT Kind, Slug, Facts FROM PublishedTexts WHERE EntryId = ?1 AND Language = ?2 AND Script = ?3 AND WithdrawnAt IS NULL");

        return
        [
            .. find.List(reader => new Found(reader.GetString(0), reader.GetInt64(1), (SiteLanguage)reader.GetInt32(2), reader.GetString(3)), string.Join(" OR ", expressions), MostLookedAt)
                .GroupBy(name => (name.Owner, name.Item))
                .Select(same => same.FirstOrDefault(name => name.Language == writing.Language) ?? same.First())
                .Select(name => Read(name, entry, writing))
                .DistinctBy(suggestion => (suggestion.Text, suggestion.Address))
                .Take(Most),
        ];
    }

    private static string? Beginning(List<QueryWord> words, SiteLanguage language)
    {
        var typed = words.ConvertAll(word => word.In(language).Typed);

        return typed.Count == 0 || typed.Contains("")
            ? null
            : $"({string.Join(" AND ", typed.Select((key, place) => $"\"{IndexToken.Typed(language, SearchField.Any, key)}\"{(place == typed.Count - 1 ? " *" : "")}"))})";
    }

    private static Suggestion Read(Found name, IndexCommand entry, WritingSystem writing)
    {
        var shown = name.Language == writing.Language ? writing : WritingSystem.Source(name.Language);
        var text = shown.IsSource ? name.Text : Transliterator.Convert(name.Text, shown);
        var page = name.Item == 0 ? Find(name.Owner, entry, writing) ?? Find(name.Owner, entry, WritingSystem.Source(writing.Language)) : null;

        return new Suggestion(text, page?.Kind, page?.Address, shown);
    }

    private static (EntryKind Kind, string Address)? Find(string owner, IndexCommand entry, WritingSystem writing)
    {
        var pages = entry.List(
            reader => (Kind: Enum.Parse<EntryKind>(reader.GetString(0)), Slug: reader.GetString(1), Facts: StoreJson.Read<EntryFacts>(reader.GetString(2))),
            owner,
            writing.Language.ToString(),
            writing.Script.ToString());

        return pages is [var page] ? (page.Kind, SiteAddresses.Of(page.Kind, page.Facts, page.Slug, writing)) : null;
    }

    private sealed record Found(string Owner, long Item, SiteLanguage Language, string Text);
}

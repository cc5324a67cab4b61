using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;

namespace ExpertCouncil.Core.Search;

/// <summary>Reads what a hit shows from the published rows: the version that matches, in the reader's script where the reader reads that language.</summary>
internal sealed class HitReader(IndexReader index, QueryText query, QueryExpansion expansion, WordKeyCache cache) : IDisposable
{
    // Read by hand: EF Core's own way costs more than the whole search.
    private readonly IndexCommand find = new(
        index.Connection,
        """
        SELECT t.Kind, t.Key, t.Slug, t.Title, t.Summary, t.Day, t.Facts, t.FirstPublishedAt, t.PublishedAt, t.Html
        FROM SearchEntries AS e CROSS JOIN PublishedTexts AS t ON t.EntryId = e.EntryId AND t.Language = ?2 AND t.Script = ?3
        WHERE e.Row = ?1 AND t.WithdrawnAt IS NULL
        """);

    private readonly Dictionary<(int Level, WritingSystem Writing), WordMarks> marks = [];

    public SearchHit? Read(Match match, WritingSystem reader)
    {
        var language = match.ShownIn(reader.Language);
        var source = WritingSystem.Source(language);
        var (card, html) = language == reader.Language && Find(match.Row, reader) is { Card: not null } own ? own : Find(match.Row, source);

        if (card is null)
        {
            return null;
        }

        var words = MarksOf(match.Level, card.Writing);
        var text = card.Summary.Length == 0 ? HtmlText.Plain(html) : $"{card.Summary} {HtmlText.Plain(html)}";

        return new SearchHit(card, Excerpt.Whole(card.Title, words.Find(card.Title)), Excerpt.Of(text, words.Find(text, Excerpt.Length)));
    }

    public void Dispose() => find.Dispose();

    private WordMarks MarksOf(int level, WritingSystem writing)
    {
        if (!marks.TryGetValue((level, writing), out var found))
        {
            marks.Add((level, writing), found = new WordMarks(query, expansion, SearchLevel.All[level], writing, cache));
        }

        return found;
    }

    private (EntryCard? Card, string Html) Find(long row, WritingSystem writing) =>
        find.List(reader => (CardOf(reader, writing), reader.GetString(9)), row, writing.Language.ToString(), writing.Script.ToString()) is [var found] ? found : (null, "");

    private static EntryCard CardOf(SqliteDataReader reader, WritingSystem writing) => new()
    {
        Kind = Enum.Parse<EntryKind>(reader.GetString(0)),
        Key = reader.GetString(1),
        Slug = reader.GetString(2),
        Title = reader.GetString(3),
        Summary = reader.GetString(4),
        Day = DateOnly.ParseExact(reader.GetString(5), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Language = writing.Language,
        Script = writing.Script,
        TextLanguage = writing.Language,
        Facts = StoreJson.Read<EntryFacts>(reader.GetString(6)),
        FirstPublishedAt = new DateTimeOffset(reader.GetInt64(7), TimeSpan.Zero),
        PublishedAt = new DateTimeOffset(reader.GetInt64(8), TimeSpan.Zero),
    };
}

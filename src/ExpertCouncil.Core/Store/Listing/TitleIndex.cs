using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>The words of all working titles, drafts among them, by which the desk finds entries. Kept apart from the readers' search, which knows only what is public. Whoever changes its keys raises <see cref="ListingRebuild.Rules"/>.</summary>
internal sealed class TitleIndex(CouncilStore store)
{
    /// <summary>Brings the index in step with the titles of these entries, in the caller's transaction.</summary>
    public async Task WriteAsync(IReadOnlyCollection<Guid> entries, CancellationToken cancellationToken)
    {
        var titles = (await store.TextLines.Where(t => entries.Contains(t.EntryId)).OrderBy(t => t.Language)
                .Select(t => new { t.EntryId, t.Language, t.Title })
                .ToListAsync(cancellationToken))
            .ToLookup(title => title.EntryId, title => (title.Language, title.Title));
        await store.Database.OpenConnectionAsync(cancellationToken);

        try
        {
            Write((SqliteConnection)store.Database.GetDbConnection(), entries, titles);
        }
        finally
        {
            await store.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The entries with a title that matches.</summary>
    /// <param name="expression">As <see cref="Desk.TitleWords.Expression"/> gives it.</param>
    public IQueryable<Guid> Matching(string expression) => store.Database.SqlQuery<Guid>(
        $"""
        SELECT t.EntryId AS Value FROM EntryTitles t WHERE t."Row" IN (SELECT rowid FROM EntryTitleKeys WHERE EntryTitleKeys MATCH {expression})
        """);

    private static void Write(SqliteConnection connection, IEnumerable<Guid> entries, ILookup<Guid, (SiteLanguage Language, string Title)> titles)
    {
        using var find = new IndexCommand(connection, """SELECT "Row" FROM EntryTitles WHERE EntryId = ?1""");
        using var begin = new IndexCommand(connection, """INSERT INTO EntryTitles (EntryId) VALUES (?1) RETURNING "Row" """);
        using var drop = new IndexCommand(connection, "DELETE FROM EntryTitleKeys WHERE rowid = ?1");
        using var add = new IndexCommand(connection, "INSERT INTO EntryTitleKeys (rowid, Keys) VALUES (?1, ?2)");

        foreach (var entry in entries)
        {
            var id = IndexWriter.Text(entry);
            var known = find.Value(id);

            if (known is not null)
            {
                drop.Run(known);
            }

            add.Run(known ?? begin.Value(id)!, string.Join(' ', titles[entry].SelectMany(title => TitleTokens.Of(title.Title, title.Language)).Distinct()));
        }
    }
}

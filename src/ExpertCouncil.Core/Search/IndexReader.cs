using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Search;

/// <summary>Reads the tables of the index, all in one snapshot, so that hits, counts and cards are of the same moment.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly CouncilStore store;
    private readonly SqliteTransaction? snapshot;
    private readonly IndexCommand rows;
    private readonly IndexCommand facets;
    private readonly IndexCommand beginning;
    private readonly IndexCommand stemsTyped;
    private readonly Dictionary<string, string[]> tags = new(StringComparer.Ordinal);

    private IndexReader(CouncilStore store)
    {
        this.store = store;
        Connection = (SqliteConnection)store.Database.GetDbConnection();
        snapshot = store.Database.CurrentTransaction is null ? Connection.BeginTransaction(deferred: true) : null;
        rows = new IndexCommand(Connection, "SELECT rowid FROM SearchIndex WHERE SearchIndex MATCH ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3");
        facets = new IndexCommand(
            Connection,
            "SELECT e.Row, e.Kind, e.Tags FROM (SELECT rowid AS Row FROM SearchIndex WHERE SearchIndex MATCH ?1 ORDER BY rowid LIMIT ?2) AS m CROSS JOIN SearchEntries AS e ON e.Row = m.Row");
        beginning = new IndexCommand(Connection, "SELECT Key FROM (SELECT Key, Entries, Spelling FROM SearchWords WHERE Language = ?1 AND Typed >= ?2 AND Typed < ?3 ORDER BY Typed LIMIT 100) ORDER BY Entries DESC, Spelling LIMIT ?4");
        stemsTyped = new IndexCommand(Connection, "SELECT Stem FROM SearchStems WHERE Language = ?1 AND Typed = ?2 ORDER BY Words DESC, Stem LIMIT ?3");
    }

    public SqliteConnection Connection { get; }

    public static async Task<IndexReader> OpenAsync(CouncilStore store, CancellationToken cancellationToken)
    {
        await store.Database.OpenConnectionAsync(cancellationToken);

        return new IndexReader(store);
    }

    /// <summary>Rows that match, newest first, from after a row on.</summary>
    public List<long> Rows(string match, long after, int limit) => rows.List(reader => reader.GetInt64(0), match, after, limit);

    public bool Finds(string match) => Rows(match, long.MinValue, 1).Count > 0;

    /// <summary>What filters need of the newest rows that match.</summary>
    public List<IndexFacets> Facets(string match, int limit) =>
        facets.List(reader => new IndexFacets(reader.GetInt64(0), (EntryKind)reader.GetInt32(1), TagsOf(reader.GetString(2))), match, limit);

    // Few combinations of tags are in use, and thousands of entries carry them.
    private string[] TagsOf(string row)
    {
        if (!tags.TryGetValue(row, out var split))
        {
            tags.Add(row, split = row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return split;
    }

    public HashSet<string> Directions()
    {
        using var command = new IndexCommand(Connection, "SELECT Key FROM Tags WHERE IsDirection");

        return command.List(reader => reader.GetString(0)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Keys of the most frequent words whose typed key begins so, of the first hundred: beginnings of very many words say little.</summary>
    public List<string> Beginning(string typed, SiteLanguage language, int limit) =>
        beginning.List(reader => reader.GetString(0), (int)language, typed, typed + char.MaxValue, limit);

    /// <summary>Stems of indexed words with a typed key, those of the most words first.</summary>
    public List<string> StemsTyped(string typed, SiteLanguage language, int limit) => stemsTyped.List(reader => reader.GetString(0), (int)language, typed, limit);

    public void Dispose()
    {
        stemsTyped.Dispose();
        beginning.Dispose();
        rows.Dispose();
        facets.Dispose();
        snapshot?.Dispose();
        store.Database.CloseConnection();
    }
}

internal readonly record struct IndexFacets(long Row, EntryKind Kind, string[] Tags)
{
    public int Year => IndexRow.Year(Row);
}

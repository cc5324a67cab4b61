using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Search;

/// <summary>Writes entries into the tables of the index, within whatever transaction the store is in.</summary>
internal sealed class IndexWriter : IDisposable
{
    /// <summary>Raised whenever tokens, keys or tables change their meaning: an index made by other rules is made anew at start.</summary>
    private const int Rules = 1;

    private const string Buffer = "INSERT INTO SearchIndex (SearchIndex, rank) VALUES ('hashsize', ?1)";

    // Bytes of tokens FTS5 gathers before it writes them: what it writes in small lots it has to merge again and again.
    private const int OneEntry = 1 << 20;
    private const int WholeIndex = 1 << 28;

    private readonly CouncilStore store;
    private readonly SqliteConnection connection;
    private readonly WordCounts words;
    private readonly NameTable names;
    private readonly Dictionary<string, IndexCommand> commands = new(StringComparer.Ordinal);

    private IndexWriter(CouncilStore store)
    {
        this.store = store;
        connection = (SqliteConnection)store.Database.GetDbConnection();
        words = new WordCounts(connection);
        names = new NameTable(connection);
    }

    public static async Task<IndexWriter> OpenAsync(CouncilStore store, CancellationToken cancellationToken)
    {
        await store.Database.OpenConnectionAsync(cancellationToken);

        return new IndexWriter(store);
    }

    public void Write(IndexedEntry entry)
    {
        var stood = Find(entry.EntryId);
        var row = IndexRow.Of(entry.Day, entry.Reference, stood?.Row, IsTaken);
        var counted = words.Count(entry.Texts.SelectMany(text => text.Text.Spellings.Select(word => (text.Language, word.Spelling, word.Keys))));
        Remove(entry.EntryId, stood);
        Command("INSERT INTO SearchEntries (Row, EntryId, Kind, Tags, Words) VALUES (?1, ?2, ?3, ?4, ?5)")
            .Run(row, Text(entry.EntryId), (int)entry.Reference.Kind, string.Join(' ', entry.Tags), counted);
        Command("INSERT INTO SearchIndex (rowid, Title, Summary, Body, Facts, Keys) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .Run(row, entry.In(IndexColumn.Title), entry.In(IndexColumn.Summary), entry.In(IndexColumn.Body), entry.In(IndexColumn.Facts), entry.Keys);
        names.Write(Text(entry.EntryId), row, entry.Names);
    }

    public void Remove(Guid entryId) => Remove(entryId, Find(entryId));

    /// <summary>The names an entry goes by, in a stable order.</summary>
    public IReadOnlyList<string> NamesOf(Guid entryId) => names.Of(Text(entryId));

    public void WriteTags(IReadOnlyList<Tag> tags) => names.WriteTags(tags);

    public void Clear()
    {
        Command("INSERT INTO SearchIndex (SearchIndex) VALUES ('delete-all')").Run();
        Command("INSERT INTO SearchNameKeys (SearchNameKeys) VALUES ('delete-all')").Run();
        Command("DELETE FROM SearchEntries").Run();
        Command("DELETE FROM SearchWords").Run();
        Command("DELETE FROM SearchStems").Run();
        Command("DELETE FROM SearchNames").Run();
        words.Gather();
        Command(Buffer).Run(WholeIndex);
    }

    public bool IsFinished() => Command("SELECT 1 FROM SearchState WHERE Rules = ?1").Value(Rules) is not null;

    public void Finish()
    {
        words.Write();
        // One list a token instead of one in every batch that was written.
        Command("INSERT INTO SearchIndex (SearchIndex) VALUES ('optimize')").Run();
        Command(Buffer).Run(OneEntry);
        Command("DELETE FROM SearchState").Run();
        Command("INSERT INTO SearchState (Rules) VALUES (?1)").Run(Rules);
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        words.Dispose();
        names.Dispose();
        store.Database.CloseConnection();
    }

    // As EF Core writes it.
    internal static string Text(Guid id) => id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();

    private void Remove(Guid entryId, Standing? stood)
    {
        if (stood is null)
        {
            return;
        }

        Command("DELETE FROM SearchIndex WHERE rowid = ?1").Run(stood.Row);
        Command("DELETE FROM SearchEntries WHERE Row = ?1").Run(stood.Row);
        words.Discount(stood.Words);
        names.Remove(Text(entryId));
    }

    private Standing? Find(Guid entryId) =>
        Command("SELECT Row, Words FROM SearchEntries WHERE EntryId = ?1")
            .List(reader => new Standing(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)), Text(entryId))
            .SingleOrDefault();

    private bool IsTaken(long row) => Command("SELECT 1 FROM SearchEntries WHERE Row = ?1").Value(row) is not null;

    private IndexCommand Command(string sql)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            commands.Add(sql, command = new IndexCommand(connection, sql));
        }

        return command;
    }

    private sealed record Standing(long Row, byte[] Words);
}

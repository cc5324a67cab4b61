using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace ExpertCouncil.Core.Tests;

/// <summary>A migrated store in a file of its own, a content folder beside it, and a clock that stands still.</summary>
public sealed class TestStore : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("council-").FullName;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 21, 9, 0, 0, TimeSpan.Zero));

    public StoreFolder Folder => new(Path.Combine(root, "data"));

    public TestContent Content => new(Path.Combine(root, "content"));

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>A new unit of work, as each request has its own.</summary>
    public CouncilStore Open(params IInterceptor[] interceptors)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Folder.Database, Pooling = false };

        return new CouncilStore(
            new DbContextOptionsBuilder<CouncilStore>().UseSqlite(connection.ToString()).AddInterceptors([new SqlitePragmas(), .. interceptors]).Options);
    }

    public async Task<string?> OpenStoreAsync()
    {
        await using var store = Open();

        return await new SqliteStoreOpening(store, Folder, Time).OpenAsync(default);
    }

    public static ServedWritings Writings { get; } = new([WritingSystem.UzbekLatin, WritingSystem.UzbekCyrillic, WritingSystem.KazakhCyrillic]);

    public static Publisher PublisherOf(CouncilStore store) => new(store, Writings);

    public Task<ImportReport> ImportAsync() => ImportAsync(Content.Path);

    public async Task<ImportReport> ImportAsync(string content)
    {
        await using var store = Open();

        return await new ContentImporter(store, PublisherOf(store), Folder, Time).ImportAsync(content, progress: null, default);
    }

    /// <summary>Does something to an entry as the desk would, and brings the public rows in step.</summary>
    public async Task EditAsync(string reference, Action<Entry> edit)
    {
        await using var store = Open();
        var (kind, key) = EntryReference.Parse(reference);
        var entry = await store.EntriesWithTexts.SingleAsync(e => e.Kind == kind && e.Key == key);
        edit(entry);
        await PublisherOf(store).WriteAsync(entry, default);
        await store.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<CouncilStore, Task<T>> read)
    {
        await using var store = Open();

        return await read(store);
    }

    /// <summary>Every row of every table, to tell whether anything at all has changed.</summary>
    public async Task<string> DumpAsync()
    {
        await using var store = Open();
        var dump = new StringBuilder();

        foreach (var table in store.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await using var connection = new SqliteConnection(store.Database.GetConnectionString());
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names of the tables come from the model.
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();

            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                dump.Append(table).Append(": ").AppendJoin(" | ", values).Append('\n');
            }
        }

        return dump.ToString();
    }

    public async Task InitializeAsync() => await OpenStoreAsync();

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);

        return Task.CompletedTask;
    }
}

internal static class StoreReading
{
    /// <summary>The public rows in the scripts texts are stored in.</summary>
    public static IQueryable<PublishedText> SourceTexts(this CouncilStore store) =>
        store.PublishedTexts.AsNoTracking().Where(t => (t.Language == SiteLanguage.Uzbek) == (t.Script == Script.Latin));

    public static IQueryable<Revision> Revisions(this CouncilStore store) => store.Set<Revision>();
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
    public CouncilStore Open()
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Folder.Database, Pooling = false };

        return new CouncilStore(
            new DbContextOptionsBuilder<CouncilStore>().UseSqlite(connection.ToString()).AddInterceptors(new SqlitePragmas()).Options);
    }

    public async Task<string?> OpenStoreAsync()
    {
        await using var store = Open();

        return await new SqliteStoreOpening(store, Folder, Time).OpenAsync(default);
    }

    public async Task<ImportReport> ImportAsync()
    {
        await using var store = Open();

        return await new ContentImporter(store, new Publisher(store), Folder, Time).ImportAsync(Content.Path, progress: null, default);
    }

    /// <summary>Does something to an entry as the desk would, and brings the public rows in step.</summary>
    public async Task EditAsync(string reference, Action<Entry> edit)
    {
        await using var store = Open();
        var (kind, key) = EntryReference.Parse(reference);
        var entry = await store.EntriesWithTexts.SingleAsync(e => e.Kind == kind && e.Key == key);
        edit(entry);
        await new Publisher(store).WriteAsync(entry, default);
        await store.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<CouncilStore, Task<T>> read)
    {
        await using var store = Open();

        return await read(store);
    }

    public async Task InitializeAsync() => await OpenStoreAsync();

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);

        return Task.CompletedTask;
    }
}

using ExpertCouncil.Core.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Store;

public sealed class SqliteStoreOpeningTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Open_MissingThoughOneWasMade_IsRefused()
    {
        DeleteStore();

        var exception = await Assert.ThrowsAsync<StoreException>(site.OpenStoreAsync);

        Assert.Contains("is missing", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Folder.Database));
    }

    [Fact]
    public async Task Open_DamagedFile_IsRefused()
    {
        DeleteStore();
        await File.WriteAllTextAsync(site.Folder.Database, new string('x', 8192));

        var exception = await Assert.ThrowsAsync<StoreException>(site.OpenStoreAsync);

        Assert.Contains("Restore a backup", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_DamagedPages_IsRefused()
    {
        await ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await using (var file = new FileStream(site.Folder.Database, FileMode.Open, FileAccess.Write))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[8192]);
        }

        await Assert.ThrowsAsync<StoreException>(site.OpenStoreAsync);
    }

    [Fact]
    public async Task Open_StoreOfANewerVersion_IsRefused()
    {
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '20.0.0')");

        var exception = await Assert.ThrowsAsync<StoreException>(site.OpenStoreAsync);

        Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_FolderThatIsAFile_IsRefused()
    {
        Directory.Delete(site.Folder.Path, recursive: true);
        await File.WriteAllTextAsync(site.Folder.Path, "");

        await Assert.ThrowsAsync<StoreException>(site.OpenStoreAsync);

        File.Delete(site.Folder.Path);
    }

    [Fact]
    public async Task Open_Again_ChangesNothingAndMakesNoBackup()
    {
        Assert.Null(await site.OpenStoreAsync());
        Assert.False(Directory.Exists(site.Folder.Backups));
    }

    [Fact]
    public async Task Open_WhileAnotherWrites_DoesNotWait()
    {
        await using var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = site.Folder.Database, Pooling = false }.ToString());
        await other.OpenAsync();
        await using var writing = await other.BeginTransactionAsync();

        Assert.Null(await Record.ExceptionAsync(site.OpenStoreAsync));
    }

    [Fact]
    public async Task Open_StoreOfAnOlderVersion_IsBackedUpBeforeItIsMigrated()
    {
        // A store from before the first migration: the tables are gone, a table of its own is there.
        DeleteStore();
        await ExecuteAsync("CREATE TABLE Keepsake (Word TEXT)");
        await ExecuteAsync("INSERT INTO Keepsake VALUES ('old')");

        var backup = await site.OpenStoreAsync();

        Assert.NotNull(backup);
        Assert.Equal("old", await ScalarAsync(backup, "SELECT Word FROM Keepsake"));
        Assert.Equal("0", await ScalarAsync(backup, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Entries'"));
        Assert.Equal("1", await ScalarAsync(site.Folder.Database, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Entries'"));
    }

    [Fact]
    public async Task Open_NewStore_WritesAheadAndChecksForeignKeys()
    {
        Assert.Equal("wal", await ScalarAsync(site.Folder.Database, "PRAGMA journal_mode"));
        Assert.Equal(1, await site.ReadAsync(async store => (await store.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync())[0]));
        Assert.Equal(2, await site.ReadAsync(async store => (await store.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync())[0]));
    }

    [Fact]
    public async Task Model_AgainstTheMigrations_HasNoPendingChanges() =>
        Assert.False(await site.ReadAsync(store => Task.FromResult(store.Database.HasPendingModelChanges())));

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private void DeleteStore()
    {
        foreach (var file in Directory.EnumerateFiles(site.Folder.Path, "council.db*"))
        {
            File.Delete(file);
        }
    }

    private async Task ExecuteAsync(string sql) => await ScalarAsync(site.Folder.Database, sql);

    private static async Task<string?> ScalarAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100

        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}

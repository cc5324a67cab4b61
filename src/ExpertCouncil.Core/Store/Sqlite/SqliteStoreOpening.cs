using System.Globalization;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Sqlite;

/// <summary>What happens to the store before the first request: it is found whole, backed up if it must change, and brought to this version.</summary>
public sealed class SqliteStoreOpening(CouncilStore store, StoreFolder folder, TimeProvider time, IEnumerable<StorePart>? parts = null)
{
    // The store first: its parts may refer to its tables.
    private readonly IReadOnlyList<DbContext> contexts = [store, .. parts?.Select(part => part.Context) ?? []];

    /// <returns>The backup that was made before a migration, or null when none was needed.</returns>
    /// <exception cref="StoreException">The store is missing, damaged, or from a newer version.</exception>
    public async Task<string?> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);

            if (!File.Exists(folder.Database))
            {
                await CreateAsync(cancellationToken);

                return null;
            }

            await CheckAsync(cancellationToken);

            var backup = await MigrateAsync(cancellationToken);
            await new ListingRebuild(store).EnsureAsync(cancellationToken);

            return backup;
        }
        catch (SqliteException exception)
        {
            throw new StoreException(
                $"The store {folder.Database} cannot be read ({exception.Message}). Restore a backup from {folder.Backups}, or move the file away and start again.",
                exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data folder {folder.Path} cannot be written ({exception.Message}). Give the portal a folder of its own in Data:Folder.", exception);
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(folder.InitialisedMark))
        {
            throw new StoreException(
                $"The store {folder.Database} is missing, though one was made here before. Restore a backup from {folder.Backups}; "
                + $"to begin with an empty portal on purpose, delete {folder.InitialisedMark}.");
        }

        await MigrateAllAsync(cancellationToken);
        await new ListingRebuild(store).EnsureAsync(cancellationToken);
        // The journal mode is kept in the file, so it is set once.
        await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
        await File.WriteAllTextAsync(folder.InitialisedMark, time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) + "\n", cancellationToken);
    }

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        var findings = await store.Database.SqlQueryRaw<string>("PRAGMA quick_check(5)").ToListAsync(cancellationToken);

        if (findings is not ["ok"])
        {
            throw new StoreException($"The store {folder.Database} is damaged ({string.Join("; ", findings)}). Restore a backup from {folder.Backups}.");
        }

        foreach (var context in contexts)
        {
            var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Except(context.Database.GetMigrations()).ToList();

            if (unknown.Count > 0)
            {
                throw new StoreException(
                    $"The store {folder.Database} was written by a newer version of the portal (it holds {unknown[^1]}). Start that version, or restore an older backup.");
            }
        }
    }

    private async Task<string?> MigrateAsync(CancellationToken cancellationToken)
    {
        var pending = new List<string>();

        foreach (var context in contexts)
        {
            pending.AddRange(await context.Database.GetPendingMigrationsAsync(cancellationToken));
        }

        if (pending.Count == 0)
        {
            return null;
        }

        Directory.CreateDirectory(folder.Backups);
        var backup = Path.Combine(folder.Backups, string.Create(CultureInfo.InvariantCulture, $"before-{pending[^1]}-{time.GetUtcNow():yyyyMMddHHmmss}.db"));
        // A plain copy of the file would miss what still stands in its write-ahead log.
        await store.Database.ExecuteSqlAsync($"VACUUM INTO {backup}", cancellationToken);
        await MigrateAllAsync(cancellationToken);

        return backup;
    }

    private async Task MigrateAllAsync(CancellationToken cancellationToken)
    {
        foreach (var context in contexts)
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }
}

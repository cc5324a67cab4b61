using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>Fills the columns and the index of titles in a store that was written before they were, or by other rules than today's.</summary>
public sealed class ListingRebuild(CouncilStore store)
{
    /// <summary>Raised whenever a column or a token changes its meaning.</summary>
    internal const int Rules = 1;

    private const int EntriesAtOnce = 200;

    /// <summary>In one transaction: a store is carried over whole or stays as it was. Where all is in order nothing is written, and nobody is waited for.</summary>
    internal async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (await IsDoneAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);

        // Another may have done it while this one waited for the right to write.
        if (await IsDoneAsync(cancellationToken))
        {
            return;
        }

        await WriteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Makes all of it anew, whatever stands there: a version of the portal that does not know the columns leaves them wrong, and nothing else would ever mend them.</summary>
    /// <returns>How many entries there are.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var entries = await WriteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return entries;
    }

    private async Task<bool> IsDoneAsync(CancellationToken cancellationToken) =>
        await store.Database.SqlQuery<int>($"SELECT Rules AS Value FROM ListingState").ToListAsync(cancellationToken) is [Rules];

    private async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        await store.Database.ExecuteSqlAsync($"INSERT INTO EntryTitleKeys (EntryTitleKeys) VALUES ('delete-all'); DELETE FROM EntryTitles; DELETE FROM ListingState;", cancellationToken);
        var entries = await store.Entries.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellationToken);

        foreach (var ids in entries.Chunk(EntriesAtOnce))
        {
            await WriteAsync(ids, cancellationToken);
        }

        await store.Database.ExecuteSqlAsync($"INSERT INTO ListingState (Rules) VALUES ({Rules})", cancellationToken);

        return entries.Count;
    }

    private async Task WriteAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        var columns = new ListingColumns(store);

        foreach (var entry in await store.EntriesWithTexts.Where(e => ids.Contains(e.Id)).ToListAsync(cancellationToken))
        {
            await columns.WriteAsync(entry, isWhole: true, cancellationToken);
        }

        await store.SaveChangesAsync(cancellationToken);
        store.ChangeTracker.Clear();
        await new TitleIndex(store).WriteAsync(ids, cancellationToken);
    }
}

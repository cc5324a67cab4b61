using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>Fills the columns and the index of titles in a store that was written before they were, or by other rules than today's.</summary>
internal sealed class ListingRebuild(CouncilStore store)
{
    /// <summary>Raised whenever a column or a token changes its meaning.</summary>
    private const int Rules = 1;

    private const int EntriesAtOnce = 200;

    /// <summary>In one transaction: a store is carried over whole or stays as it was.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);

        if (await store.Database.SqlQuery<int>($"SELECT Rules AS Value FROM ListingState").ToListAsync(cancellationToken) is [Rules])
        {
            return;
        }

        await store.Database.ExecuteSqlAsync($"INSERT INTO EntryTitleKeys (EntryTitleKeys) VALUES ('delete-all'); DELETE FROM EntryTitles; DELETE FROM ListingState;", cancellationToken);

        foreach (var ids in (await store.Entries.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellationToken)).Chunk(EntriesAtOnce))
        {
            await WriteAsync(ids, cancellationToken);
        }

        await store.Database.ExecuteSqlAsync($"INSERT INTO ListingState (Rules) VALUES ({Rules})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
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

using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Writes all public rows anew from what is live: after the rules of a script or the list of served ones have changed.</summary>
public sealed class Republication(CouncilStore store, Publisher publisher, ServedWritings writings)
{
    /// <summary>True when rows are missing in a writing system that is served, or left in one that is not: the store is of an older version, or the setting has changed.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var held = await store.PublishedTexts
            .GroupBy(t => new { t.Language, t.Script })
            .Select(g => new { g.Key.Language, g.Key.Script, Count = g.Count() })
            .ToListAsync(cancellationToken);

        return held.Count > 0
            && (held.Select(rows => rows.Count).Distinct().Count() > 1
                || !held.Select(rows => WritingSystem.Of(rows.Language, rows.Script)).ToHashSet().SetEquals(writings.All));
    }

    /// <summary>One transaction an entry: readers see each entry in the old words or in the new ones, never in between.</summary>
    /// <param name="cancellationToken">Ends the work between two entries.</param>
    public async Task<RepublicationReport> WriteAllAsync(CancellationToken cancellationToken)
    {
        var ids = await store.Entries.AsNoTracking().OrderBy(e => e.Kind).ThenBy(e => e.Key).Select(e => e.Id).ToListAsync(cancellationToken);

        foreach (var id in ids)
        {
            await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
            var entry = await store.EntriesWithTexts.SingleAsync(e => e.Id == id, cancellationToken);
            await publisher.WriteAsync(entry, cancellationToken);
            await store.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            store.ChangeTracker.Clear();
        }

        // Texts show one another's titles: those written before the entry they name are written once more.
        await publisher.WritePendingAsync(cancellationToken);
        var rows = await store.PublishedTexts.GroupBy(t => new { t.Language, t.Script }).Select(g => new { g.Key.Language, g.Key.Script, Count = g.Count() }).ToListAsync(cancellationToken);

        return new RepublicationReport(
            await store.PublishedTexts.Select(t => t.EntryId).Distinct().CountAsync(cancellationToken),
            [.. writings.All.Select(writing => (writing, rows.Find(row => WritingSystem.Of(row.Language, row.Script) == writing)?.Count ?? 0))]);
    }
}

/// <param name="Entries">How many entries are public.</param>
/// <param name="Rows">How many rows each served writing system has now.</param>
public sealed record RepublicationReport(int Entries, IReadOnlyList<(WritingSystem Writing, int Count)> Rows);

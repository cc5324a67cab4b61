using System.Security.Cryptography;
using System.Text;
using ExpertCouncil.Core.Editorial;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

/// <summary>Numbers the journal and chains each line to the one before, so that a line changed or removed afterwards shows.</summary>
internal static class EventChain
{
    public static async Task LinkAsync(CouncilStore store, IReadOnlyList<EditorialEvent> appended, CancellationToken cancellationToken)
    {
        var last = await store.Events.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? "");

        foreach (var entry in appended.OrderByDescending(e => e.Sequence))
        {
            var entryId = store.Entry(entry).Property<Guid>(nameof(EditorialEvent.EntryId)).CurrentValue;
            hash = Hash(entry, entryId, ++sequence, hash);
            store.Entry(entry).Property(e => e.Sequence).CurrentValue = sequence;
            entry.Hash = hash;
        }
    }

    /// <summary>The number of the first line that does not follow from the one before, or null when the journal is whole.</summary>
    public static async Task<long?> FirstBrokenAsync(CouncilStore store, CancellationToken cancellationToken)
    {
        var (sequence, hash) = (0L, "");

        await foreach (var entry in store.Events.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            hash = Hash(entry, entry.EntryId, ++sequence, hash);

            if (entry.Sequence != sequence || entry.Hash != hash)
            {
                return entry.Sequence;
            }
        }

        return null;
    }

    private static string Hash(EditorialEvent entry, Guid entryId, long sequence, string previous) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoreJson.Write(new
        {
            previous,
            sequence,
            entryId,
            entry.Language,
            entry.Verb,
            entry.By,
            entry.ByKind,
            at = entry.At.UtcTicks,
            entry.Reason,
            entry.RevisionNumber,
            entry.FactsBefore,
            entry.FactsAfter,
        }))));
}

using System.Security.Cryptography;
using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
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

    private static string Hash(EditorialEvent entry, Guid entryId, long sequence, string previous)
    {
        var line = new Line(
            previous,
            sequence,
            entryId,
            entry.Language,
            entry.Verb,
            entry.By,
            entry.ByKind,
            entry.At.UtcTicks,
            entry.Reason,
            entry.RevisionNumber,
            entry.FactsBefore,
            entry.FactsAfter);

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoreJson.Write(line))));
    }

    // A type with a name: the store's JSON leaves out read-only properties, and those of an anonymous type all are.
    private sealed record Line(
        string Previous,
        long Sequence,
        Guid EntryId,
        SiteLanguage? Language,
        Verb Verb,
        string By,
        ActorKind ByKind,
        long At,
        string? Reason,
        int? RevisionNumber,
        EntryFacts? FactsBefore,
        EntryFacts? FactsAfter);
}

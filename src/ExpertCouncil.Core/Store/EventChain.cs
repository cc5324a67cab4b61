using System.Security.Cryptography;
using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

/// <summary>Numbers the journal and chains each line to the one before, so that a line changed or removed afterwards shows.</summary>
internal static class EventChain
{
    /// <summary>Called before the events are saved. The next line follows the newest the store knows of, be it there or not: a journal that was cut off has a gap from then on.</summary>
    /// <returns>The newest line now, to be kept with <see cref="KeepAsync"/> in the same transaction.</returns>
    public static async Task<JournalHead> LinkAsync(CouncilStore store, IReadOnlyList<EditorialEvent> appended, CancellationToken cancellationToken)
    {
        var head = await store.JournalHeads.AsNoTracking().SingleAsync(cancellationToken);
        var (sequence, hash) = (head.Sequence, head.Hash);

        foreach (var entry in appended.OrderByDescending(e => e.Sequence))
        {
            var entryId = store.Entry(entry).Property<Guid?>(nameof(EditorialEvent.EntryId)).CurrentValue;
            hash = Hash(entry, entryId, ++sequence, hash);
            store.Entry(entry).Property(e => e.Sequence).CurrentValue = sequence;
            entry.Hash = hash;
        }

        return new JournalHead { Sequence = sequence, Hash = hash };
    }

    public static Task KeepAsync(CouncilStore store, JournalHead head, CancellationToken cancellationToken) =>
        store.JournalHeads.ExecuteUpdateAsync(update => update.SetProperty(h => h.Sequence, head.Sequence).SetProperty(h => h.Hash, head.Hash), cancellationToken);

    /// <param name="store">Whose journal it is.</param>
    /// <param name="from">The newest line of what was found whole before; null reads from the first one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was found, and the newest line that was read.</returns>
    public static async Task<(JournalVerdict Verdict, JournalHead Head)> VerifyAsync(CouncilStore store, JournalHead? from, CancellationToken cancellationToken)
    {
        // Read first: what is written while the lines are read comes behind it.
        var head = await store.JournalHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var (sequence, hash, broken) = (from?.Sequence ?? 0, from?.Hash ?? "", (long?)null);
        var (first, isKnown) = (sequence, head is not null && head.Sequence == sequence && head.Hash == hash);

        await foreach (var entry in store.Events.AsNoTracking().Where(e => e.Sequence > first).OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            hash = Hash(entry, entry.EntryId, ++sequence, hash);
            isKnown |= sequence == head?.Sequence && hash == head.Hash;

            if (broken is null && (entry.Sequence != sequence || entry.Hash != hash))
            {
                broken = entry.Sequence;
            }
        }

        return (new JournalVerdict(sequence, broken, broken is null && !isKnown), new JournalHead { Sequence = sequence, Hash = hash });
    }

    /// <returns>The first of these lines that does not follow from the one before; null when all do.</returns>
    public static async Task<long?> FirstBrokenAsync(CouncilStore store, IReadOnlyCollection<long> lines, CancellationToken cancellationToken)
    {
        var events = await store.Events.AsNoTracking().Where(e => lines.Contains(e.Sequence)).OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var before = lines.Select(line => line - 1).ToList();
        var hashes = await store.Events.AsNoTracking().Where(e => before.Contains(e.Sequence)).ToDictionaryAsync(e => e.Sequence, e => e.Hash, cancellationToken);

        return events.Find(e => Hash(e, e.EntryId, e.Sequence, hashes.GetValueOrDefault(e.Sequence - 1, "")) != e.Hash)?.Sequence;
    }

    private static string Hash(EditorialEvent entry, Guid? entryId, long sequence, string previous)
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
            entry.FactsAfter)
        {
            Subject = entry.Subject,
            ById = entry.ById,
            FromRevision = entry.FromRevision,
            Before = entry.Before,
            After = entry.After,
        };

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoreJson.Write(line))));
    }

    // A type with a name: the store's JSON leaves out read-only properties, and those of an anonymous type all are.
    private sealed record Line(
        string Previous,
        long Sequence,
        Guid? EntryId,
        SiteLanguage? Language,
        Verb Verb,
        string By,
        ActorKind ByKind,
        long At,
        string? Reason,
        int? RevisionNumber,
        EntryFacts? FactsBefore,
        EntryFacts? FactsAfter)
    {
        // Left out where there is none, as nulls are: lines from before these existed keep their hash.
        public string? Subject { get; init; }

        public Guid? ById { get; init; }

        public int? FromRevision { get; init; }

        public string? Before { get; init; }

        public string? After { get; init; }
    }
}

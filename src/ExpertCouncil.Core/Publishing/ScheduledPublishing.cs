using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Publishes what is due. Each entry is one transaction that reads its stage before it writes: with two instances on one store nothing is published twice.</summary>
public sealed class ScheduledPublishing(CouncilStore store, Publisher publisher, Readiness readiness, TimeProvider time)
{
    private readonly List<(EntryReference, SiteLanguage)> published = [];
    private readonly List<(EntryReference, SiteLanguage, IReadOnlyList<Obstacle>)> keptBack = [];
    private readonly List<(EntryReference, string)> failed = [];

    /// <summary>Publishes all that is due now, also what fell due while nobody was there to do it.</summary>
    public async Task<ScheduledReport> PublishDueAsync(CancellationToken cancellationToken)
    {
        published.Clear();
        keptBack.Clear();
        failed.Clear();
        var now = time.GetUtcNow();
        var due = await store.Translations.AsNoTracking()
            .Where(t => t.Stage == Stage.Scheduled && t.ScheduledFor <= now)
            .Select(t => new { t.Entry.Kind, t.Entry.Key, t.ScheduledFor })
            .ToListAsync(cancellationToken);

        foreach (var reference in due.OrderBy(text => text.ScheduledFor).Select(text => new EntryReference(text.Kind, text.Key)).Distinct())
        {
            await TryPublishAsync(reference, now, cancellationToken);
        }

        return new ScheduledReport([.. published], [.. keptBack], [.. failed]);
    }

    /// <summary>When the next text is due after now; null when none is scheduled.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        return await store.Translations.Where(t => t.Stage == Stage.Scheduled && t.ScheduledFor > now).MinAsync(t => t.ScheduledFor, cancellationToken);
    }

    // One entry that cannot be written never keeps the others back.
    private async Task TryPublishAsync(EntryReference reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await store.InTransactionAsync(() => PublishAsync(reference, now, cancellationToken), outcome => outcome.IsWritten, cancellationToken);
            published.AddRange(outcome.Published.Select(language => (reference, language)));
            keptBack.AddRange(outcome.KeptBack.Select(text => (reference, text.Language, text.Obstacles)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failed.Add((reference, exception.GetBaseException().Message));
        }
    }

    private async Task<Outcome> PublishAsync(EntryReference reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry)
        {
            return new Outcome([], [], IsWritten: false);
        }

        var (languages, hindered) = (new List<SiteLanguage>(), new List<(SiteLanguage, IReadOnlyList<Obstacle>)>());

        foreach (var text in entry.Translations.Where(text => text.Stage == Stage.Scheduled && text.ScheduledFor <= now).ToList())
        {
            if (await readiness.ObstaclesAsync(entry, text.Language, cancellationToken) is { Count: > 0 } obstacles)
            {
                hindered.Add((text.Language, obstacles));
                await RecordAsync(text, obstacles, now, cancellationToken);
                continue;
            }

            text.Publish(Actor.Clock, now);
            languages.Add(text.Language);
        }

        if (languages.Count > 0)
        {
            await publisher.WriteAsync(entry, cancellationToken);
        }

        var isWritten = store.ChangeTracker.HasChanges();
        await store.SaveChangesAsync(cancellationToken);

        if (languages.Count > 0)
        {
            store.ChangeTracker.Clear();
            await publisher.WritePendingAsync(cancellationToken);
        }

        return new Outcome(languages, hindered, isWritten);
    }

    // Once, and again only when something else stands in the way: it is looked at every half minute.
    private async Task RecordAsync(Translation text, IReadOnlyList<Obstacle> obstacles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var codes = string.Join(", ", obstacles.Select(obstacle => obstacle.Code == ObstacleCode.TextFault ? obstacle.Detail : obstacle.Code.ToString()).Distinct());
        var last = await store.Events.AsNoTracking()
            .Where(e => e.EntryId == text.Entry.Id && e.Language == text.Language && (e.Verb == Verb.Schedule || e.Verb == Verb.KeepBack))
            .OrderByDescending(e => e.Sequence).Select(e => new { e.Verb, e.Reason }).FirstOrDefaultAsync(cancellationToken);

        if (last is not { Verb: Verb.KeepBack } || last.Reason != codes)
        {
            text.KeepBack(codes, Actor.Clock, now);
        }
    }

    private sealed record Outcome(IReadOnlyList<SiteLanguage> Published, IReadOnlyList<(SiteLanguage Language, IReadOnlyList<Obstacle> Obstacles)> KeptBack, bool IsWritten);
}

/// <param name="Published">In this run.</param>
/// <param name="KeptBack">Due, and not ready: they stay scheduled and are tried again.</param>
/// <param name="Failed">Could not be written, with the message.</param>
public sealed record ScheduledReport(
    IReadOnlyList<(EntryReference Reference, SiteLanguage Language)> Published,
    IReadOnlyList<(EntryReference Reference, SiteLanguage Language, IReadOnlyList<Obstacle> Obstacles)> KeptBack,
    IReadOnlyList<(EntryReference Reference, string Message)> Failed);

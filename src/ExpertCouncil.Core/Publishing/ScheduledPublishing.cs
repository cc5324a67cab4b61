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
            var languages = await store.InTransactionAsync(() => PublishAsync(reference, now, cancellationToken), done => done.Count > 0, cancellationToken);
            published.AddRange(languages.Select(language => (reference, language)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failed.Add((reference, exception.GetBaseException().Message));
        }
    }

    private async Task<IReadOnlyList<SiteLanguage>> PublishAsync(EntryReference reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry)
        {
            return [];
        }

        var languages = new List<SiteLanguage>();

        foreach (var text in entry.Translations.Where(text => text.Stage == Stage.Scheduled && text.ScheduledFor <= now).ToList())
        {
            if (await readiness.ObstaclesAsync(entry, text.Language, cancellationToken) is { Count: > 0 } obstacles)
            {
                keptBack.Add((reference, text.Language, obstacles));
                continue;
            }

            text.Publish(Actor.Clock, now);
            languages.Add(text.Language);
        }

        if (languages.Count > 0)
        {
            await publisher.WriteAsync(entry, cancellationToken);
            await store.SaveChangesAsync(cancellationToken);
            store.ChangeTracker.Clear();
            await publisher.WritePendingAsync(cancellationToken);
        }

        return languages;
    }
}

/// <param name="Published">In this run.</param>
/// <param name="KeptBack">Due, and not ready: they stay scheduled and are tried again.</param>
/// <param name="Failed">Could not be written, with the message.</param>
public sealed record ScheduledReport(
    IReadOnlyList<(EntryReference Reference, SiteLanguage Language)> Published,
    IReadOnlyList<(EntryReference Reference, SiteLanguage Language, IReadOnlyList<Obstacle> Obstacles)> KeptBack,
    IReadOnlyList<(EntryReference Reference, string Message)> Failed);

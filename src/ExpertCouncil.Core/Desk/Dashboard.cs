using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>What a person of the desk finds waiting.</summary>
public sealed class Dashboard(CouncilStore store, Readiness readiness, Journal journal, TimeProvider time)
{
    /// <summary>Of each list; the rest is found in the list of entries.</summary>
    public const int Most = 25;

    private const int EventCount = 10;

    public async Task<DashboardView> ReadAsync(Actor person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var today = DateOnly.FromDateTime(CouncilZone.Tashkent.LocalTime(time.GetUtcNow()).DateTime);
        var texts = new WaitingTexts(store, person);

        return new DashboardView
        {
            ToReview = await FirstAsync(texts.ToReview().OrderBy(w => w.Text.WrittenAt).ThenBy(w => w.Text.EntryId).ThenBy(w => w.Text.Language), cancellationToken),
            Returned = await FirstAsync(texts.Returned().NewestFirst(), cancellationToken),
            Drafts = await FirstAsync(texts.Drafts().NewestFirst(), cancellationToken),
            Scheduled = await ScheduledAsync(texts.Scheduled(), cancellationToken),
            Stale = await FirstAsync(texts.Stale().NewestFirst(), cancellationToken),
            Missing = await MissingAsync(cancellationToken),
            Overdue = await OverdueAsync(store.EntryLines.WithText.Where(l => l.DueOn < today), cancellationToken),
            Conflicts = await store.ImportConflicts.CountAsync(cancellationToken),
            Events = [.. (await journal.ReadAsync(new JournalFilter(), before: null, cancellationToken)).Lines.Take(EventCount)],
        };
    }

    private static async Task<Beginning<WaitingText>> FirstAsync(IQueryable<WaitingLine> texts, CancellationToken cancellationToken) =>
        await Beginning.OfAsync(
            [.. (await texts.Take(Most + 1).ToListAsync(cancellationToken)).Select(line => line.Waiting)], Most, () => texts.CountAsync(cancellationToken));

    private async Task<Dictionary<SiteLanguage, int>> MissingAsync(CancellationToken cancellationToken)
    {
        var shapes = await store.EntryLines.WithText.ShapesAsync(cancellationToken);

        return SiteLanguages.All.ToDictionary(
            language => language, language => shapes.Where(shape => shape.In(language).Condition == TextCondition.Missing).Sum(shape => shape.Entries));
    }

    private async Task<Beginning<OverdueItem>> OverdueAsync(IQueryable<EntryLine> overdue, CancellationToken cancellationToken)
    {
        var first = overdue.OrderBy(l => l.DueOn).ThenByDescending(l => l.Day).ThenByDescending(l => l.WrittenAt).ThenBy(l => l.Key).Take(Most + 1);
        var lines = await first.Select(l => new { l.Id, l.Kind, l.Key, l.Day, l.DueOn }).ToListAsync(cancellationToken);
        var texts = await store.TextStatesAsync([.. lines.Select(line => line.Id)], cancellationToken);
        var items = lines.Select(line => new OverdueItem(EntryRow.Of(new EntryReference(line.Kind, line.Key), line.Day, texts[line.Id]), line.DueOn!.Value));

        return await Beginning.OfAsync([.. items], Most, () => overdue.CountAsync(cancellationToken));
    }

    private async Task<Beginning<ScheduledText>> ScheduledAsync(IQueryable<WaitingLine> texts, CancellationToken cancellationToken)
    {
        var (scheduled, now) = (new List<ScheduledText>(), time.GetUtcNow());
        var first = texts.OrderBy(w => w.Text.ScheduledFor).ThenBy(w => w.Text.EntryId).ThenBy(w => w.Text.Language).Take(Most + 1);

        foreach (var line in await first.ToListAsync(cancellationToken))
        {
            var (reference, text) = (line.Waiting.Reference, line.Waiting.Text);
            // Only what is due and still there was kept back, so this is rare.
            var entry = text.ScheduledFor <= now ? await store.FindEntryAsync(reference, cancellationToken) : null;
            scheduled.Add(new ScheduledText(reference, text, entry is null ? [] : await readiness.ObstaclesAsync(entry, text.Language, cancellationToken)));
        }

        store.ChangeTracker.Clear();

        return await Beginning.OfAsync(scheduled, Most, () => texts.CountAsync(cancellationToken));
    }
}

public sealed record DashboardView
{
    /// <summary>In review, not the person's own work, and within their rights to approve; oldest first.</summary>
    public required Beginning<WaitingText> ToReview { get; init; }

    /// <summary>The person's own, come back with a reason.</summary>
    public required Beginning<WaitingText> Returned { get; init; }

    /// <summary>The person's own that are not submitted yet.</summary>
    public required Beginning<WaitingText> Drafts { get; init; }

    /// <summary>By time.</summary>
    public required Beginning<ScheduledText> Scheduled { get; init; }

    public required Beginning<WaitingText> Stale { get; init; }

    /// <summary>How many entries have no text in a language.</summary>
    public required IReadOnlyDictionary<SiteLanguage, int> Missing { get; init; }

    public required Beginning<OverdueItem> Overdue { get; init; }

    /// <summary>How many conflicts between files and store wait.</summary>
    public required int Conflicts { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<JournalLine> Events { get; init; }
}

public sealed record WaitingText(EntryReference Reference, TextState Text, string? ReturnReason);

/// <param name="Reference">The entry.</param>
/// <param name="Text">With the time.</param>
/// <param name="Obstacles">Why it was not published though it was due; empty for one whose time has not come.</param>
public sealed record ScheduledText(EntryReference Reference, TextState Text, IReadOnlyList<Obstacle> Obstacles);

/// <param name="Row">The plan item.</param>
/// <param name="Due">The last day of its term.</param>
public sealed record OverdueItem(EntryRow Row, DateOnly Due);

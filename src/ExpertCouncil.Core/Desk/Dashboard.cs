using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>What a person of the desk finds waiting.</summary>
public sealed class Dashboard(CouncilStore store, Readiness readiness, Journal journal, TimeProvider time)
{
    private const int EventCount = 10;

    public async Task<DashboardView> ReadAsync(Actor person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var entries = await store.ListedEntriesAsync(store.Entries, cancellationToken);
        var texts = entries.SelectMany(entry => entry.Texts.Select(text => (Entry: entry, text.State, Waiting: new WaitingText(entry.Reference, text.State, text.ReturnReason)))).ToList();
        var today = DateOnly.FromDateTime(CouncilZone.Tashkent.LocalTime(time.GetUtcNow()).DateTime);

        return new DashboardView
        {
            ToReview = [.. texts.Where(text => WaitsForReview(text.Entry, text.State, person)).Select(text => text.Waiting).OrderBy(text => text.Text.WrittenAt)],
            Returned = [.. texts.Where(text => text.State.Condition == TextCondition.Returned && text.State.AuthorId == person.Id).Select(text => text.Waiting)],
            Drafts = [.. texts.Where(text => IsDraftOf(text.Entry, text.State, person)).Select(text => text.Waiting)],
            Scheduled = await ScheduledAsync(texts.Select(text => text.Waiting), cancellationToken),
            Stale = [.. texts.Where(text => text.State.StaleSince is not null && Permissions.Refuse(person, Verb.Write, text.Entry.Facts, text.State.Language) is null).Select(text => text.Waiting)],
            Missing = SiteLanguages.All.ToDictionary(language => language, language => entries.Count(entry => entry.In(language) is null)),
            Overdue =
            [
                .. entries.Where(entry => entry.Facts is WorkPlanItemFacts item && item.IsOverdue(today))
                    .Select(entry => new OverdueItem(entry.Row, ((WorkPlanItemFacts)entry.Facts).Term!.To!.Value))
                    .OrderBy(item => item.Due),
            ],
            Conflicts = await store.ImportConflicts.CountAsync(cancellationToken),
            Events = [.. (await journal.ReadAsync(new JournalFilter(), before: null, cancellationToken)).Lines.Take(EventCount)],
        };
    }

    private static bool WaitsForReview(ListedEntry entry, TextState text, Actor person) =>
        text.Stage == Stage.InReview
        && Permissions.Refuse(person, Verb.Approve, entry.Facts, text.Language) is null
        && text.AuthorId != person.Id
        && (entry.FactsAuthor is null || entry.FactsAuthorId != person.Id);

    // A public text that went back to the desk for its facts is whoever's the facts are.
    private static bool IsDraftOf(ListedEntry entry, TextState text, Actor person) =>
        text.Condition == TextCondition.Draft && (text.WorkingNumber == text.LiveNumber ? entry.FactsAuthorId : text.AuthorId) == person.Id;

    private async Task<IReadOnlyList<ScheduledText>> ScheduledAsync(IEnumerable<WaitingText> texts, CancellationToken cancellationToken)
    {
        var (scheduled, now) = (new List<ScheduledText>(), time.GetUtcNow());

        foreach (var text in texts.Where(text => text.Text.Stage == Stage.Scheduled).OrderBy(text => text.Text.ScheduledFor))
        {
            // Only what is due and still there was kept back, so this is rare.
            var entry = text.Text.ScheduledFor <= now ? await store.FindEntryAsync(text.Reference, cancellationToken) : null;
            scheduled.Add(new ScheduledText(text.Reference, text.Text, entry is null ? [] : await readiness.ObstaclesAsync(entry, text.Text.Language, cancellationToken)));
        }

        store.ChangeTracker.Clear();

        return scheduled;
    }
}

public sealed record DashboardView
{
    /// <summary>In review, not the person's own work, and within their rights to approve; oldest first.</summary>
    public required IReadOnlyList<WaitingText> ToReview { get; init; }

    /// <summary>The person's own, come back with a reason.</summary>
    public required IReadOnlyList<WaitingText> Returned { get; init; }

    /// <summary>The person's own that are not submitted yet.</summary>
    public required IReadOnlyList<WaitingText> Drafts { get; init; }

    /// <summary>By time.</summary>
    public required IReadOnlyList<ScheduledText> Scheduled { get; init; }

    public required IReadOnlyList<WaitingText> Stale { get; init; }

    /// <summary>How many entries have no text in a language.</summary>
    public required IReadOnlyDictionary<SiteLanguage, int> Missing { get; init; }

    public required IReadOnlyList<OverdueItem> Overdue { get; init; }

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

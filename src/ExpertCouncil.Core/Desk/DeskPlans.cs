using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The plans as the desk works on them. A plan is the items that name its period; it begins with its first one.</summary>
public sealed class DeskPlans(CouncilStore store)
{
    /// <param name="today">The day in the council's cities, UTC+5.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>The newest period first.</returns>
    public async Task<IReadOnlyList<DeskPlan>> ListAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var facts = (await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.WorkPlanItem).ToListAsync(cancellationToken)).Select(e => (WorkPlanItemFacts)e.Facts);

        return [.. facts.GroupBy(item => item.Plan, StringComparer.Ordinal).OrderByDescending(plan => plan.Key, StringComparer.Ordinal).Select(plan => DeskPlan.Of(plan.Key, [.. plan], today))];
    }

    /// <returns>With their live and working texts, by number; empty for a plan that has not begun.</returns>
    public async Task<IReadOnlyList<Entry>> ItemsAsync(string plan, CancellationToken cancellationToken)
    {
        // Facts are one JSON column: which plan an item is in can only be asked here.
        var items = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().Where(e => e.Kind == EntryKind.WorkPlanItem).ToListAsync(cancellationToken);

        return [.. PlanOrder.InOrder(items, plan)];
    }

    /// <summary>What the keys in the facts of plan items mean.</summary>
    public async Task<PlanNames> NamesAsync(CancellationToken cancellationToken)
    {
        var organisations = await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Organisation).ToListAsync(cancellationToken);
        var meetings = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().Where(e => e.Kind == EntryKind.Meeting).ToListAsync(cancellationToken);

        return new PlanNames(
            await store.Tags.AsNoTracking().Where(tag => tag.IsDirection).OrderBy(tag => tag.Position).ThenBy(tag => tag.Key).ToListAsync(cancellationToken),
            organisations.OrderBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, e => ((OrganisationFacts)e.Facts).Abbreviation, StringComparer.Ordinal),
            meetings.OrderByDescending(e => e.Facts.Day).ToDictionary(e => e.Key, StringComparer.Ordinal));
    }
}

/// <param name="Directions">In their order.</param>
/// <param name="Organisations">The abbreviation of each.</param>
/// <param name="Meetings">With their texts, newest first.</param>
public sealed record PlanNames(
    IReadOnlyList<Tag> Directions, IReadOnlyDictionary<string, LocalText> Organisations, IReadOnlyDictionary<string, Entry> Meetings);

/// <param name="Name">Its period.</param>
/// <param name="Items">How many it holds.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Overdue">How many are overdue.</param>
/// <param name="Progress">As far as anybody stated it.</param>
public sealed record DeskPlan(string Name, int Items, int Done, int Overdue, PlanProgress Progress)
{
    internal static DeskPlan Of(string name, IReadOnlyList<WorkPlanItemFacts> items, DateOnly today) => new(
        name, items.Count, items.Count(item => item.Status == PlanItemStatus.Done), items.Count(item => item.IsOverdue(today)), PlanProgress.Of(items));
}

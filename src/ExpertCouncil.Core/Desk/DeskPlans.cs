using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The plans as the desk works on them. A plan is the items that name its period; it begins with its first one.</summary>
public sealed class DeskPlans(CouncilStore store)
{
    /// <returns>The newest period first.</returns>
    public async Task<IReadOnlyList<DeskPlanName>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await store.EntryLines.Where(l => l.Plan != null).GroupBy(l => l.Plan!).Select(plan => new { plan.Key, Items = plan.Count() }).ToListAsync(cancellationToken))
            .Select(plan => new DeskPlanName(plan.Key, plan.Items))
            .OrderByDescending(plan => plan.Name, StringComparer.Ordinal),
    ];

    /// <returns>With their live and working texts, by number; empty for a plan that has not begun.</returns>
    public async Task<IReadOnlyList<Entry>> ItemsAsync(string plan, CancellationToken cancellationToken) =>
        [.. PlanOrder.InOrder(await store.EntriesWithTexts.InPlan(plan).AsNoTrackingWithIdentityResolution().ToListAsync(cancellationToken), plan)];

    /// <summary>What the keys in the facts of plan items mean.</summary>
    public async Task<PlanNames> NamesAsync(CancellationToken cancellationToken)
    {
        var organisations = await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Organisation).OrderBy(e => e.Key).Select(e => new { e.Key, e.Facts }).ToListAsync(cancellationToken);

        return new PlanNames(
            await store.Tags.AsNoTracking().Where(tag => tag.IsDirection).OrderBy(tag => tag.Position).ThenBy(tag => tag.Key).ToListAsync(cancellationToken),
            organisations.ToDictionary(e => e.Key, e => ((OrganisationFacts)e.Facts).Abbreviation, StringComparer.Ordinal));
    }
}

/// <param name="Directions">In their order.</param>
/// <param name="Organisations">The abbreviation of each, by key.</param>
public sealed record PlanNames(IReadOnlyList<Tag> Directions, IReadOnlyDictionary<string, LocalText> Organisations);

/// <param name="Name">Its period.</param>
/// <param name="Items">How many it holds.</param>
public sealed record DeskPlanName(string Name, int Items);

/// <param name="Name">Its period.</param>
/// <param name="Items">How many it holds.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Overdue">How many are overdue.</param>
/// <param name="Progress">As far as anybody stated it.</param>
public sealed record DeskPlan(string Name, int Items, int Done, int Overdue, PlanProgress Progress)
{
    /// <param name="name">Its period.</param>
    /// <param name="items">All of them.</param>
    /// <param name="today">The day in the council's cities, UTC+5.</param>
    public static DeskPlan Of(string name, IReadOnlyList<WorkPlanItemFacts> items, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(items);

        return new DeskPlan(name, items.Count, items.Count(item => item.Status == PlanItemStatus.Done), items.Count(item => item.IsOverdue(today)), PlanProgress.Of(items));
    }
}

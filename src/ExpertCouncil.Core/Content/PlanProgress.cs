namespace ExpertCouncil.Core.Content;

/// <summary>How far a plan has come, as far as anybody published it.</summary>
/// <param name="Percent">The weighted mean of the published progress; null when none was published.</param>
/// <param name="Known">How many items the mean is made of.</param>
/// <param name="Items">How many items the plan holds, cancelled ones left out.</param>
public sealed record PlanProgress(int? Percent, int Known, int Items)
{
    /// <summary>
    /// Weighs each item by its own weight. Cancelled items and items without a published progress do not count: an unknown progress is not zero.
    /// The mean is rounded down, so that 100 is said only of a plan that is done.
    /// </summary>
    public static PlanProgress Of(IEnumerable<WorkPlanItemFacts> items)
    {
        var standing = items.Where(item => item.Status != PlanItemStatus.Cancelled).ToList();
        var known = standing.Where(item => item is { Progress: not null, Weight: > 0 }).ToList();
        var weight = known.Sum(item => (long)item.Weight);

        return new PlanProgress(
            weight == 0 ? null : (int)(known.Sum(item => (long)item.Weight * item.Progress!.Value) / weight), known.Count, standing.Count);
    }
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>An item as one line of a plan file says it.</summary>
/// <param name="Line">Where it stands in the file, counted from 1.</param>
/// <param name="Key">The entry's key; empty for an item that is to have none yet.</param>
/// <param name="Facts">Only what the file has columns for: no log, evidence, tags or sources.</param>
public sealed record PlanLine(int Line, string Key, WorkPlanItemFacts Facts)
{
    /// <summary>In a language and script that are not said; null where the file or the cell has none.</summary>
    public string? Title { get; init; }

    public string? TitleUz { get; init; }

    public string? TitleKk { get; init; }
}

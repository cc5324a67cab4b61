using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>An item as one line of a plan file says it.</summary>
/// <param name="Line">Where it stands in the file, counted from 1.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Title">For the reader's eyes; the file does not change titles.</param>
/// <param name="Facts">Only what the file has columns for: no log, evidence, tags or sources.</param>
public sealed record PlanLine(int Line, string Key, string Title, WorkPlanItemFacts Facts);

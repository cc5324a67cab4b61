namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="WorkPlanItemFacts"/>.</summary>
public sealed class WorkPlanItem : Entry;

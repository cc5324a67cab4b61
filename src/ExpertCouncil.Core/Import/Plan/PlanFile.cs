namespace ExpertCouncil.Core.Import.Plan;

/// <summary>What a plan file says, and every fault found in it.</summary>
public sealed record PlanFile(IReadOnlyList<PlanLine> Lines, IReadOnlyList<PlanFault> Faults);

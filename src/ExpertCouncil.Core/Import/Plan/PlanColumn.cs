namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The columns of a plan file, in this order. Their names in a file are those of <see cref="PlanColumns"/>.</summary>
public enum PlanColumn
{
    Key,
    Plan,
    Number,
    Title,
    Nature,
    Direction,
    Responsible,
    TermFrom,
    TermTo,
    Status,
    Progress,
    Weight,
    Meeting,
}

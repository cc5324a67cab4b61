namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The columns of a plan file, in this order. Their names in a file are those of <see cref="PlanColumns"/>.</summary>
public enum PlanColumn
{
    Key,
    Plan,
    Number,

    /// <summary>The title in the language and script of whoever took the file; it only tells which item is meant.</summary>
    Title,

    /// <summary>The title as it is stored, by which it is changed too.</summary>
    TitleUz,
    TitleKk,
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

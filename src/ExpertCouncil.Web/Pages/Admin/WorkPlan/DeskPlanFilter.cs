using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>What the address narrows a plan to. Null means any.</summary>
public sealed record DeskPlanFilter(string? Plan, string? Direction, string? Responsible, string? Status, bool Overdue)
{
    public bool IsNarrow => (Direction ?? Responsible ?? Status) is not null || Overdue;

    public bool Matches(DeskPlanRow row) =>
        (Direction is null || row.Facts.Direction == Direction)
        && (Responsible is null || row.Facts.Responsible.Contains(Responsible))
        && (Status is null || row.Facts.Status.Word() == Status)
        && (!Overdue || row.IsOverdue);

    /// <summary>As a form sends it, where nothing was chosen.</summary>
    public DeskPlanFilter WithoutBlanks() => this with { Direction = NullIfBlank(Direction), Responsible = NullIfBlank(Responsible), Status = NullIfBlank(Status) };

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

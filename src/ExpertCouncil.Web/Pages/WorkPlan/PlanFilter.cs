using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.WorkPlan;

/// <summary>What the address narrows the plan to, in words every language shares. Null means any.</summary>
public sealed record PlanFilter(string? Plan, string? Side, string? Direction, string? Status, string? Meeting, string? Nature, string? View)
{
    public const string Table = "table";

    public bool IsTable => View == Table;

    /// <summary>True when some items may be left out.</summary>
    public bool IsNarrow => (Side ?? Direction ?? Status ?? Meeting ?? Nature) is not null;

    public bool Matches(WorkPlanItemFacts item) =>
        (Side is null || item.Responsible.Contains(Side))
        && (Direction is null || item.Direction == Direction)
        && (Status is null || item.Status.Word() == Status)
        && (Meeting is null || item.Meeting == Meeting)
        && (Nature is null || item.Nature.Word() == Nature);

    public string Query() => SiteLinks.Query(
        ("plan", Plan), ("side", Side), ("direction", Direction), ("status", Status), ("meeting", Meeting), ("nature", Nature), ("view", View));
}

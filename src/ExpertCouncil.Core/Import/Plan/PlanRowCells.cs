using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>The facts of an item as the cells of a plan file hold them, without the guard against formulas.</summary>
internal static class PlanRowCells
{
    /// <summary>Every column but the key and the titles, which are no facts.</summary>
    public static IReadOnlyList<PlanColumn> OfFacts { get; } =
        [.. PlanColumns.All.Where(column => column != PlanColumn.Key && !PlanColumns.Titles.Contains(column))];

    public static string Of(WorkPlanItemFacts facts, PlanColumn column) => column switch
    {
        PlanColumn.Plan => facts.Plan,
        PlanColumn.Number => Number(facts.Number),
        PlanColumn.Nature => EnumWords<PlanItemNature>.Write(facts.Nature),
        PlanColumn.Direction => facts.Direction,
        PlanColumn.Responsible => string.Join(' ', facts.Responsible),
        PlanColumn.TermFrom => Day(facts.Term?.From),
        PlanColumn.TermTo => Day(facts.Term?.To),
        PlanColumn.Status => EnumWords<PlanItemStatus>.Write(facts.Status),
        PlanColumn.Progress => Number(facts.Progress),
        PlanColumn.Weight => Number(facts.Weight),
        PlanColumn.Meeting => facts.Meeting ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a fact."),
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>The cells of a plan file in the words of the person at the desk.</summary>
public sealed record PlanCellWords(PlanNames Names, WritingSystem Writing)
{
    /// <summary>The titles of the meetings that the cells name.</summary>
    public IReadOnlyDictionary<EntryReference, EntryChoice> Meetings { get; init; } = new Dictionary<EntryReference, EntryChoice>();

    /// <summary>A period with the dash a reader expects between years.</summary>
    public static string Period(string plan) => plan.Replace('-', '\u2013');

    public string Text(PlanColumn column, string cell) => cell.Length == 0 ? PlanText.Import_Nothing : column switch
    {
        PlanColumn.Plan => Period(cell),
        PlanColumn.Nature when AddressWords.TryParse<PlanItemNature>(cell, out var nature) => nature.Value.Text(),
        PlanColumn.Status when AddressWords.TryParse<PlanItemStatus>(cell, out var status) => status.Value.Text(),
        PlanColumn.Direction => Names.Directions.FirstOrDefault(tag => tag.Key == cell)?.NameIn(Writing) ?? cell,
        PlanColumn.Responsible => string.Join(", ", cell.Split(' ').Select(key => Names.Organisations.TryGetValue(key, out var name) ? name.In(Writing.Language) : key)),
        PlanColumn.TermFrom or PlanColumn.TermTo => Dates.InWords(DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture), Writing),
        PlanColumn.Meeting => Meetings.TryGetValue(new EntryReference(EntryKind.Meeting, cell), out var meeting) ? meeting.Title : cell,
        PlanColumn.Progress => $"{cell} %",
        _ => cell,
    };
}

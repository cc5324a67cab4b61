using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>A line of a plan file beside the item it speaks of.</summary>
/// <param name="Line">As it was read.</param>
/// <param name="Key">Of the item; of a new one the key it would get.</param>
/// <param name="Item">Null for a new one.</param>
/// <param name="Cells">Those that differ.</param>
internal sealed record PlanMatch(PlanLine Line, string Key, Entry? Item, IReadOnlyList<PlanCellChange> Cells)
{
    public string Title => Item is { } item ? PlanStock.TitleOf(item) : Line.TitleUz ?? Line.TitleKk ?? Line.Title ?? Key;

    public bool ChangesFacts => Cells.Any(cell => !PlanColumns.Titles.Contains(cell.Column));

    public IEnumerable<(PlanColumn Column, SiteLanguage Language, string New)> Titles =>
        Cells.Where(cell => PlanColumns.Titles.Contains(cell.Column))
            .Select(cell => (cell.Column, cell.Column == PlanColumn.TitleUz ? SiteLanguage.Uzbek : SiteLanguage.Kazakh, cell.After));

    /// <summary>What the file has no columns for stays as it is.</summary>
    public WorkPlanItemFacts Facts => Item is not { Facts: WorkPlanItemFacts now }
        ? Line.Facts
        : now with
        {
            Plan = Line.Facts.Plan,
            Number = Line.Facts.Number,
            Nature = Line.Facts.Nature,
            Direction = Line.Facts.Direction,
            Responsible = Line.Facts.Responsible,
            Term = Line.Facts.Term,
            Status = Line.Facts.Status,
            Progress = Line.Facts.Progress,
            Weight = Line.Facts.Weight,
            Meeting = Line.Facts.Meeting,
        };

    public bool Changes(PlanColumn column) => Cells.Any(cell => cell.Column == column);

    public PlanChange Told => new(Line.Line, Key, Title, Item is null, Cells);
}

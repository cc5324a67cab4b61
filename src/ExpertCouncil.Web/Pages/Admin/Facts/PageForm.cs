using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>A page keeps its role for ever, and shows what its role has.</summary>
public sealed class PageForm : FactsForm
{
    public List<FigureRow> Figures { get; } = [];

    public List<MilestoneRow> Milestones { get; } = [];

    public List<TermOfGlossaryRow> Terms { get; } = [];

    public override string View() => "_Page.cshtml";

    public PageRole Role() => ((PageFacts)Stored()).Role;

    protected override void Show(EntryFacts facts)
    {
        var page = (PageFacts)facts;
        Figures.AddRange(page.Figures.Select(figure => new FigureRow(figure)));
        Milestones.AddRange(page.Milestones.Select(milestone => new MilestoneRow(milestone)));
        Terms.AddRange(page.Terms.Select(term => new TermOfGlossaryRow(term)));
    }

    internal override EntryFacts Read(FormReader fields)
    {
        var rules = new FigureRules();

        return new PageFacts
        {
            Role = Role(),
            Figures = fields.Rows(Figures, (figure, row) => row.Check(rules.Add(figure))),
            Milestones = fields.Rows(Milestones, (milestone, row) => row.Check(milestone.FindFaults())),
            Terms = fields.Rows(Terms),
        };
    }
}

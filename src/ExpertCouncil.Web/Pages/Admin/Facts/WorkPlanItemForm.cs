using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class WorkPlanItemForm : FactsForm
{
    public string? Plan { get; set; }

    public string? Number { get; set; }

    public string? Nature { get; set; }

    public string? Direction { get; set; }

    public List<string> Responsible { get; } = [];

    public TermRow Term { get; private set; } = new();

    public string? Status { get; set; }

    public string? Progress { get; set; }

    public string? Weight { get; set; }

    public string? Meeting { get; set; }

    public List<LogRow> Log { get; } = [];

    public List<EvidenceRow> Evidence { get; } = [];

    public override string View() => "_WorkPlanItem.cshtml";

    public override IReadOnlyList<EntryKind> PickedKinds() => [EntryKind.Meeting];

    protected override void Show(EntryFacts facts)
    {
        var item = (WorkPlanItemFacts)facts;
        (Plan, Number, Direction, Meeting) = (item.Plan, FormDates.Write(item.Number), item.Direction, item.Meeting);
        (Nature, Status) = (item.Nature.ToString(), item.Status.ToString());
        (Progress, Weight, Term) = (FormDates.Write(item.Progress), FormDates.Write(item.Weight), new TermRow(item.Term));
        Responsible.AddRange(item.Responsible);
        Log.AddRange(item.Log.Select(entry => new LogRow(entry)));
        Evidence.AddRange(item.Evidence.Select(evidence => new EvidenceRow(evidence)));
    }

    internal override EntryFacts Read(FormReader fields) => new WorkPlanItemFacts
    {
        Plan = fields.RequiredText(Plan),
        Number = fields.RequiredNumber(Number, 1, WorkPlanItemFacts.MaxNumber),
        Nature = fields.Word<PlanItemNature>(Nature),
        Direction = fields.Direction(Direction),
        Responsible = fields.Ticked(EntryKind.Organisation, Responsible),
        Term = fields.Group(Term, (term, row) => row.Check(term.FindFaults())),
        Status = fields.Word<PlanItemStatus>(Status),
        Progress = fields.Number(Progress, 0, 100),
        Weight = fields.Number(Weight, 1, WorkPlanItemFacts.MaxWeight) ?? 1,
        Meeting = fields.Key(EntryKind.Meeting, Meeting),
        Log = fields.Rows(Log),
        Evidence = fields.Rows(Evidence, (evidence, row) => row.Check(evidence.FindFaults())),
    };
}

public sealed class TermRow : FormRow<Term>
{
    public TermRow()
    {
    }

    public TermRow(Term? term) => (From, To) = (FormDates.Write(term?.From), FormDates.Write(term?.To));

    public string? From { get; set; }

    public string? To { get; set; }

    internal override Term Read(FormReader fields) => new(fields.Day(From), fields.Day(To));
}

public sealed class LogRow : FormRow<PlanLogEntry>
{
    public LogRow()
    {
    }

    public LogRow(PlanLogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        (Date, Text) = (FormDates.Write(entry.Date), LocalRow.Of(entry.Text));
    }

    public string? Date { get; set; }

    public LocalRow Text { get; private set; } = new();

    public override string? Summary() => Date;

    internal override PlanLogEntry Read(FormReader fields) => new(fields.RequiredDate(Date), fields.RequiredLocal(Text));
}

public sealed class EvidenceRow : FormRow<Evidence>
{
    public EvidenceRow()
    {
    }

    public EvidenceRow(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        (Entry, Title, Url) = (evidence.Entry?.ToString(), LocalRow.Of(evidence.Title), evidence.Url);
    }

    public string? Entry { get; set; }

    public LocalRow Title { get; private set; } = new();

    public string? Url { get; set; }

    public override string? Summary() => string.IsNullOrWhiteSpace(Entry) ? Names().InWords(Title) : Names().Show(kind: null, Entry);

    internal override Evidence Read(FormReader fields) => new(fields.Reference(Entry), fields.Local(Title), fields.Url(Url));
}

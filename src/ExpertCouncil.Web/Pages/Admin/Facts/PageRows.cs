using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class FigureRow : FormRow<KeyFigure>
{
    public FigureRow()
    {
    }

    public FigureRow(KeyFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        (Key, Label, Value) = (figure.Key, LocalRow.Of(figure.Label), figure.Value.ToString(CultureInfo.InvariantCulture));
        (Unit, Qualifier, Period) = (figure.Unit.ToString(), FormWords.Write(figure.Qualifier), FormDates.Write(figure.Period));
        (Side, Status, Series, Home) = (figure.Side.ToString(), FormWords.Write(figure.Status), figure.Series, figure.Home);
        (Note, Source) = (LocalRow.Of(figure.Note), new SourceRow(figure.Source));
    }

    public string? Key { get; set; }

    public LocalRow Label { get; private set; } = new();

    public string? Value { get; set; }

    public string? Unit { get; set; }

    public string? Qualifier { get; set; }

    public string? Period { get; set; }

    public string? Side { get; set; }

    public string? Status { get; set; }

    public string? Series { get; set; }

    public bool Home { get; set; }

    public LocalRow Note { get; private set; } = new();

    public SourceRow Source { get; private set; } = new();

    public override string? Summary() => string.Join(" \u00B7 ", new[] { Names().InWords(Label), Value, Period }.Where(part => !string.IsNullOrWhiteSpace(part)));

    internal override KeyFigure Read(FormReader fields) => new()
    {
        Key = fields.RequiredText(Key),
        Label = fields.RequiredLocal(Label),
        Value = fields.Decimal(Value),
        Unit = fields.Word<FigureUnit>(Unit),
        Qualifier = FormReader.WordOrDefault<FigureQualifier>(Qualifier),
        Period = fields.Period(Period),
        Side = fields.Word<FigureSide>(Side),
        Status = FormReader.WordOrDefault<FigureStatus>(Status),
        Series = FormReader.Text(Series),
        Home = Home,
        Note = fields.Local(Note),
        Source = fields.Group(Source),
    };
}

public sealed class MilestoneRow : FormRow<Milestone>
{
    public MilestoneRow()
    {
    }

    public MilestoneRow(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        (Date, Until, Title) = (FormDates.Write(milestone.Date), FormDates.Write(milestone.Until), LocalRow.Of(milestone.Title));
        (Council, Entry, Source) = (milestone.Council, milestone.Entry?.ToString(), new SourceRow(milestone.Source));
    }

    public string? Date { get; set; }

    public string? Until { get; set; }

    public LocalRow Title { get; private set; } = new();

    public bool Council { get; set; }

    public string? Entry { get; set; }

    public SourceRow Source { get; private set; } = new();

    public override string? Summary() => string.Join(" \u00B7 ", new[] { Date, Names().InWords(Title) }.Where(part => !string.IsNullOrWhiteSpace(part)));

    internal override Milestone Read(FormReader fields) => new()
    {
        Date = fields.RequiredDate(Date),
        Until = fields.Date(Until),
        Title = fields.RequiredLocal(Title),
        Council = Council,
        Entry = fields.Reference(Entry),
        Source = fields.Group(Source),
    };
}

public sealed class TermOfGlossaryRow : FormRow<GlossaryTerm>
{
    public TermOfGlossaryRow()
    {
    }

    public TermOfGlossaryRow(GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        (Term, Meaning) = (LocalRow.Of(term.Term), LocalRow.Of(term.Meaning));
        (Cyrillic, Russian, English, Checked) = (term.Cyrillic, term.Russian, term.English, term.Checked);
    }

    public LocalRow Term { get; private set; } = new();

    public string? Cyrillic { get; set; }

    public string? Russian { get; set; }

    public string? English { get; set; }

    public LocalRow Meaning { get; private set; } = new();

    public bool Checked { get; set; }

    public override string? Summary() => Names().InWords(Term);

    internal override GlossaryTerm Read(FormReader fields) => new()
    {
        Term = fields.RequiredLocal(Term),
        Cyrillic = FormReader.Text(Cyrillic),
        Russian = FormReader.Text(Russian),
        English = FormReader.Text(English),
        Meaning = fields.RequiredLocal(Meaning),
        Checked = Checked,
    };
}

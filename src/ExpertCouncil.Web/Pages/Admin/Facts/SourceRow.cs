using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class SourceRow : FormRow<Source>
{
    public SourceRow()
    {
    }

    public SourceRow(Source? source)
    {
        Name = LocalRow.Of(source?.Name);
        Url = source?.Url;
        Date = FormDates.Write(source?.Date);
        Language = source?.Language;
        Note = LocalRow.Of(source?.Note);
    }

    public LocalRow Name { get; private set; } = new();

    public string? Url { get; set; }

    public string? Date { get; set; }

    public string? Language { get; set; }

    public LocalRow Note { get; private set; } = new();

    public override string? Summary() => Names().InWords(Name);

    internal override Source Read(FormReader fields) => new()
    {
        Name = fields.Name(Name),
        Url = fields.Url(Url),
        Date = fields.Date(Date),
        Language = fields.LanguageTag(Language),
        Note = fields.Local(Note),
    };
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

public sealed class OrganisationForm : FactsForm
{
    public string? Side { get; set; }

    public bool CouncilParty { get; set; }

    public LocalRow Abbreviation { get; private set; } = new();

    public LocalRow City { get; private set; } = new();

    public string? Founded { get; set; }

    public string? Website { get; set; }

    /// <summary>Its names in other languages; in the facts they are called names, which the pickers here have taken.</summary>
    public List<ForeignNameRow> ForeignNames { get; } = [];

    public override string View() => "_Organisation.cshtml";

    protected override void Show(EntryFacts facts)
    {
        var organisation = (OrganisationFacts)facts;
        (Side, CouncilParty) = (organisation.Side.ToString(), organisation.CouncilParty);
        (Abbreviation, City) = (LocalRow.Of(organisation.Abbreviation), LocalRow.Of(organisation.City));
        (Founded, Website) = (FormDates.Write(organisation.Founded), organisation.Website);
        ForeignNames.AddRange(organisation.Names.Select(name => new ForeignNameRow(name)));
    }

    internal override EntryFacts Read(FormReader fields) => new OrganisationFacts
    {
        Side = fields.Word<Side>(Side),
        CouncilParty = CouncilParty,
        Abbreviation = fields.LocalOrNone(Abbreviation),
        City = fields.Local(City),
        Founded = fields.Date(Founded),
        Website = fields.Url(Website),
        Names = fields.Rows(ForeignNames),
    };
}

public sealed class ForeignNameRow : FormRow<ForeignName>
{
    public ForeignNameRow()
    {
    }

    public ForeignNameRow(ForeignName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Language, Name, Note) = (name.Language, name.Name, LocalRow.Of(name.Note));
    }

    public string? Language { get; set; }

    public string? Name { get; set; }

    public LocalRow Note { get; private set; } = new();

    public override string? Summary() => Name;

    internal override ForeignName Read(FormReader fields) =>
        new(fields.RequiredLanguageTag(Language), fields.RequiredText(Name), fields.Local(Note));
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class OrganisationFactsReader
{
    public static OrganisationFacts Read(FieldReader fields)
    {
        fields.Require("side", "abbreviation");

        return new OrganisationFacts
        {
            Side = fields.Word<Side>("side").GetValueOrDefault(),
            CouncilParty = fields.Flag("council_party"),
            Abbreviation = fields.Local("abbreviation") ?? FieldReader.NoText,
            City = fields.Local("city"),
            Founded = fields.Date("founded"),
            Website = fields.Url("website"),
            Names = fields.List("names", Name),
        };
    }

    private static ForeignName Name(FieldReader fields)
    {
        fields.Require("language", "name");

        return new ForeignName(fields.LanguageTag("language") ?? "", fields.Text("name") ?? "", fields.Local("note"));
    }
}

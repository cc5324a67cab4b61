using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class OrganisationFactsWriter
{
    public static void Write(YamlWriter writer, OrganisationFacts organisation) =>
        writer.Word("side", organisation.Side)
            .Field("council_party", organisation.CouncilParty)
            .Field("abbreviation", organisation.Abbreviation)
            .Field("city", organisation.City)
            .Field("founded", organisation.Founded)
            .Field("website", organisation.Website)
            .List("names", organisation.Names, Name);

    private static void Name(YamlWriter writer, ForeignName name) =>
        writer.Field("language", name.Language).Field("name", name.Name).Field("note", name.Note);
}

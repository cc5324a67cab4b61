using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class SourceReader
{
    public static Source Read(FieldReader fields)
    {
        fields.Require("name");

        return new Source
        {
            Name = fields.Name("name") ?? FieldReader.NoText,
            Url = fields.Url("url"),
            Date = fields.Date("date"),
            Language = fields.LanguageTag("language"),
            Note = fields.Local("note"),
        };
    }
}

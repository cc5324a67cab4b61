using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class PersonFactsReader
{
    public static PersonFacts Read(FieldReader fields)
    {
        fields.Require("side", "sort_name");

        return new PersonFacts
        {
            Side = fields.Word<Side>("side").GetValueOrDefault(),
            SortName = fields.Local("sort_name") ?? FieldReader.NoText,
            Posts = fields.List("posts", Post),
        };
    }

    private static Post Post(FieldReader fields)
    {
        fields.Require("title");

        var post = new Post
        {
            Title = fields.Local("title") ?? FieldReader.NoText,
            Organisation = fields.Key("organisation", EntryKind.Organisation),
            From = fields.Date("from"),
            FromIs = fields.Word<DateCertainty>("from_is").GetValueOrDefault(),
            To = fields.Date("to"),
            ToIs = fields.Word<DateCertainty>("to_is").GetValueOrDefault(),
            Source = fields.Map("source", SourceReader.Read),
        };

        fields.Fault(post.FindFaults());

        return post;
    }
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class PersonFactsWriter
{
    public static void Write(YamlWriter writer, PersonFacts person) =>
        writer.Word("side", person.Side).Field("sort_name", person.SortName).List("posts", person.Posts, Post);

    private static void Post(YamlWriter writer, Post post) =>
        writer.Field("title", post.Title)
            .Field("organisation", post.Organisation)
            .Field("from", post.From)
            .WordUnlessDefault("from_is", post.FromIs)
            .Field("to", post.To)
            .WordUnlessDefault("to_is", post.ToIs)
            .Map("source", post.Source, FactsWriter.Source);
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class NewsFactsReader
{
    public static NewsFacts Read(FieldReader fields)
    {
        fields.Require("date", "category");

        return new NewsFacts
        {
            Date = fields.Day("date").GetValueOrDefault(),
            Category = fields.Word<NewsCategory>("category").GetValueOrDefault(),
        };
    }
}

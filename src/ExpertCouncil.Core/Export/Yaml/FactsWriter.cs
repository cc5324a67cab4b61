using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

/// <summary>Writes <c>facts.yml</c> of any kind, the fields in the order of docs/content-format.md; what is left out stays out.</summary>
internal static class FactsWriter
{
    public static string Write(EntryFacts facts)
    {
        var writer = new YamlWriter();
        Write(writer, facts);

        return writer
            .List("tags", facts.Tags)
            .List("related", [.. facts.Related.Select(reference => reference.ToString())])
            .List("sources", facts.Sources, Source)
            .ToString();
    }

    public static void Source(YamlWriter writer, Source source)
    {
        _ = source.Name.Uzbek == source.Name.Kazakh ? writer.Field("name", source.Name.Uzbek) : writer.Field("name", source.Name);
        writer.Field("url", source.Url).Field("date", source.Date).Field("language", source.Language).Field("note", source.Note);
    }

    private static void Write(YamlWriter writer, EntryFacts facts)
    {
        switch (facts)
        {
            case MeetingFacts meeting:
                MeetingFactsWriter.Write(writer, meeting);
                break;
            case MemorandumFacts memorandum:
                MemorandumFactsWriter.Write(writer, memorandum);
                break;
            case WorkPlanItemFacts item:
                WorkPlanItemFactsWriter.Write(writer, item);
                break;
            case NewsFacts news:
                writer.Field("date", news.Date).Word("category", news.Category);
                break;
            case PersonFacts person:
                PersonFactsWriter.Write(writer, person);
                break;
            case OrganisationFacts organisation:
                OrganisationFactsWriter.Write(writer, organisation);
                break;
            case PageFacts page:
                PageFactsWriter.Write(writer, page);
                break;
            default:
                throw new ArgumentException($"{facts.GetType().Name} has no writer.", nameof(facts));
        }
    }
}

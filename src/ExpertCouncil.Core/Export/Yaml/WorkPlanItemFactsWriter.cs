using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class WorkPlanItemFactsWriter
{
    public static void Write(YamlWriter writer, WorkPlanItemFacts item) =>
        Term(
            writer.Field("plan", item.Plan)
                .Field("number", item.Number)
                .Word("nature", item.Nature)
                .Field("direction", item.Direction)
                .List("responsible", item.Responsible),
            item.Term)
            .Word("status", item.Status)
            .Field("progress", item.Progress)
            .Field("weight", item.Weight == 1 ? null : item.Weight)
            .Field("meeting", item.Meeting)
            .List("log", item.Log, (line, entry) => line.Field("date", entry.Date).Field("text", entry.Text))
            .List("evidence", item.Evidence, Evidence);

    private static YamlWriter Term(YamlWriter writer, Term? term)
    {
        if (term is null)
        {
            return writer;
        }

        var (from, to) = (Day("from", term.From), Day("to", term.To));

        return writer.Raw("term", $"{{{string.Join(", ", new[] { from, to }.OfType<string>())}}}");
    }

    private static string? Day(string key, DateOnly? day) =>
        day is null ? null : string.Create(CultureInfo.InvariantCulture, $"{key}: {day:yyyy-MM-dd}");

    private static void Evidence(YamlWriter writer, Evidence evidence) =>
        writer.Field("entry", evidence.Entry).Field("title", evidence.Title).Field("url", evidence.Url);
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class WorkPlanItemFactsReader
{
    public static WorkPlanItemFacts Read(FieldReader fields)
    {
        fields.Require("plan", "number", "nature", "direction", "status");

        return new WorkPlanItemFacts
        {
            Plan = fields.Text("plan") ?? "",
            Number = fields.Number("number", 1, 9999).GetValueOrDefault(),
            Nature = fields.Word<PlanItemNature>("nature").GetValueOrDefault(),
            Direction = fields.Direction("direction") ?? "",
            Responsible = fields.Keys("responsible", EntryKind.Organisation),
            Term = fields.Map("term", Term),
            Status = fields.Word<PlanItemStatus>("status").GetValueOrDefault(),
            Progress = fields.Number("progress", 0, 100),
            Weight = fields.Number("weight", 1, 1000) ?? 1,
            Meeting = fields.Key("meeting", EntryKind.Meeting),
            Log = fields.List("log", Log),
            Evidence = fields.List("evidence", Evidence),
        };
    }

    private static Term Term(FieldReader fields)
    {
        var term = new Term(fields.Day("from"), fields.Day("to"));

        if (term.To < term.From)
        {
            fields.Fault("to", "The term ends before it begins.");
        }

        return term;
    }

    private static PlanLogEntry Log(FieldReader fields)
    {
        fields.Require("date", "text");

        return new PlanLogEntry(fields.Date("date").GetValueOrDefault(), fields.Local("text") ?? FieldReader.NoText);
    }

    private static Evidence Evidence(FieldReader fields)
    {
        var evidence = new Evidence(fields.Entry("entry"), fields.Local("title"), fields.Url("url"));

        if (fields.Has("entry") ? fields.Has("url") : !fields.Has("url") || !fields.Has("title"))
        {
            fields.Fault("url", "Evidence is an 'entry' of this site, or a 'title' with its 'url'.");
        }

        return evidence;
    }
}

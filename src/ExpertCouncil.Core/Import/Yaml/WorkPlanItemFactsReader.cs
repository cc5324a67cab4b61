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
            Number = fields.Number("number", 1, WorkPlanItemFacts.MaxNumber).GetValueOrDefault(),
            Nature = fields.Word<PlanItemNature>("nature").GetValueOrDefault(),
            Direction = fields.Direction("direction") ?? "",
            Responsible = fields.Keys("responsible", EntryKind.Organisation),
            Term = fields.Map("term", Term),
            Status = fields.Word<PlanItemStatus>("status").GetValueOrDefault(),
            Progress = fields.Number("progress", 0, 100),
            Weight = fields.Number("weight", 1, WorkPlanItemFacts.MaxWeight) ?? 1,
            Meeting = fields.Key("meeting", EntryKind.Meeting),
            Log = fields.List("log", Log),
            Evidence = fields.List("evidence", Evidence),
        };
    }

    private static Term Term(FieldReader fields)
    {
        var term = new Term(fields.Day("from"), fields.Day("to"));

        fields.Fault(term.FindFaults());

        return term;
    }

    private static PlanLogEntry Log(FieldReader fields)
    {
        fields.Require("date", "text");

        return new PlanLogEntry(fields.Date("date").GetValueOrDefault(), fields.Local("text") ?? FieldReader.NoText);
    }

    private static Evidence Evidence(FieldReader fields)
    {
        var evidence = new Evidence(fields.Entry("entry"), fields.LocalOrBroken("title"), fields.Url("url"));

        // A name of an entry that is none was told already.
        if (evidence.Entry is not null || !fields.Has("entry"))
        {
            fields.Fault(evidence.FindFaults());
        }

        return evidence;
    }
}

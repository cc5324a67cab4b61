using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class MeetingFactsReader
{
    public static MeetingFacts Read(FieldReader fields)
    {
        fields.Require("number", "state", "format", "starts");

        var facts = new MeetingFacts
        {
            Number = fields.Number("number", 1, MeetingFacts.MaxNumber).GetValueOrDefault(),
            State = fields.Word<MeetingState>("state").GetValueOrDefault(),
            Format = fields.Word<MeetingFormat>("format").GetValueOrDefault(),
            Starts = fields.Time("starts").GetValueOrDefault(),
            Ends = fields.Time("ends"),
            TimeZone = fields.Text("time_zone"),
            Place = fields.Local("place"),
            Venue = fields.Local("venue"),
            Host = fields.Key("host", EntryKind.Organisation),
            Organisers = fields.Keys("organisers", EntryKind.Organisation),
            Theme = fields.Local("theme"),
            Participants = fields.List("participants", Participant),
            Agenda = fields.List("agenda", AgendaItem),
            Decisions = fields.List("decisions", Decision),
            Documents = fields.List("documents", Document),
        };

        fields.Fault(facts.FindFaults());

        return facts;
    }

    private static Participant Participant(FieldReader fields)
    {
        fields.Require("side", "role");

        var participant = new Participant
        {
            Person = fields.Key("person", EntryKind.Person),
            Name = fields.LocalOrBroken("name"),
            Side = fields.Word<Side>("side").GetValueOrDefault(),
            Role = fields.Word<ParticipantRole>("role").GetValueOrDefault(),
            Post = fields.Local("post"),
        };

        fields.Fault(participant.FindFaults());

        return participant;
    }

    private static AgendaItem AgendaItem(FieldReader fields)
    {
        fields.Require("text");

        return new AgendaItem(fields.Local("text") ?? FieldReader.NoText, fields.Local("note"));
    }

    private static Decision Decision(FieldReader fields)
    {
        fields.Require("text");

        return new Decision(fields.Local("text") ?? FieldReader.NoText) { PlanItems = fields.Keys("plan_items", EntryKind.WorkPlanItem) };
    }

    private static MeetingDocument Document(FieldReader fields)
    {
        fields.Require("role", "title");

        var document = new MeetingDocument
        {
            Role = fields.Word<DocumentRole>("role").GetValueOrDefault(),
            Title = fields.Local("title") ?? FieldReader.NoText,
            File = fields.File("file"),
            Url = fields.Url("url"),
            Language = fields.LanguageTag("language"),
        };

        fields.Fault(document.FindFaults());

        return document;
    }
}

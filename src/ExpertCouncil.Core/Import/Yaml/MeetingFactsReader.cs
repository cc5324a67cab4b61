using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

internal static class MeetingFactsReader
{
    private static readonly string[] TimeZones = ["Asia/Tashkent", "Asia/Almaty"];

    public static MeetingFacts Read(FieldReader fields)
    {
        fields.Require("number", "state", "format", "starts");

        var facts = new MeetingFacts
        {
            Number = fields.Number("number", 1, 9999).GetValueOrDefault(),
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

        CheckTimes(fields, facts);

        return facts;
    }

    private static void CheckTimes(FieldReader fields, MeetingFacts facts)
    {
        if (facts.Ends is { } ends && (ends.Day < facts.Starts.Day || (ends.Day == facts.Starts.Day && ends.Time < facts.Starts.Time)))
        {
            fields.Fault("ends", "The meeting ends before it starts.");
        }

        if (facts.TimeZone is null && (facts.Starts.Time ?? facts.Ends?.Time) is not null)
        {
            fields.Fault("starts", $"A time of day needs its 'time_zone': {string.Join(" or ", TimeZones)}.");
        }

        if (facts.TimeZone is not null && !TimeZones.Contains(facts.TimeZone, StringComparer.Ordinal))
        {
            fields.Fault("time_zone", $"'time_zone' is {facts.TimeZone}; write {string.Join(" or ", TimeZones)}.");
        }
    }

    private static Participant Participant(FieldReader fields)
    {
        fields.Require("side", "role");

        var participant = new Participant
        {
            Person = fields.Key("person", EntryKind.Person),
            Name = fields.Local("name"),
            Side = fields.Word<Side>("side").GetValueOrDefault(),
            Role = fields.Word<ParticipantRole>("role").GetValueOrDefault(),
            Post = fields.Local("post"),
        };

        if (fields.Has("person") == fields.Has("name"))
        {
            fields.Fault("person", "A participant has a 'person', or a 'name' for a body or group.");
        }

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

        if (fields.Has("file") == fields.Has("url"))
        {
            fields.Fault("file", "A document is either a 'file' beside the text or a 'url' elsewhere.");
        }

        return document;
    }
}

using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Export.Yaml;

internal static class MeetingFactsWriter
{
    public static void Write(YamlWriter writer, MeetingFacts meeting) =>
        writer.Field("number", meeting.Number)
            .Word("state", meeting.State)
            .Word("format", meeting.Format)
            .Field("starts", Time(meeting.Starts))
            .Field("ends", Time(meeting.Ends))
            .Field("time_zone", meeting.TimeZone)
            .Field("place", meeting.Place)
            .Field("venue", meeting.Venue)
            .Field("host", meeting.Host)
            .List("organisers", meeting.Organisers)
            .Field("theme", meeting.Theme)
            .List("participants", meeting.Participants, Participant)
            .List("agenda", meeting.Agenda, (line, item) => line.Field("text", item.Text).Field("note", item.Note))
            .List("decisions", meeting.Decisions, (line, decision) => line.Field("text", decision.Text).List("plan_items", decision.PlanItems))
            .List("documents", meeting.Documents, Document);

    private static string? Time(MeetingTime? time) => time switch
    {
        null => null,
        { Time: { } hour } => string.Create(CultureInfo.InvariantCulture, $"{time.Value.Day:yyyy-MM-dd} {hour:HH:mm}"),
        _ => time.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static void Participant(YamlWriter writer, Participant participant) =>
        writer.Field("person", participant.Person)
            .Field("name", participant.Name)
            .Word("side", participant.Side)
            .Word("role", participant.Role)
            .Field("post", participant.Post);

    private static void Document(YamlWriter writer, MeetingDocument document) =>
        writer.Word("role", document.Role)
            .Field("title", document.Title)
            .Field("file", document.File)
            .Field("url", document.Url)
            .Field("language", document.Language);
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Meetings;

/// <summary>Who took part for one side.</summary>
public sealed record MeetingSide(Side Side, IReadOnlyList<ParticipantLine> Participants)
{
    /// <summary>The language's own side first.</summary>
    public static IReadOnlyList<MeetingSide> Of(MeetingFacts facts, IReadOnlyDictionary<EntryReference, EntryCard> named, SiteLanguage language) =>
        [.. facts.Participants
            .GroupBy(participant => participant.Side, participant => ParticipantLine.Of(participant, facts.Starts.Day, named))
            .OrderBy(side => side.Key.Place(language))
            .Select(side => new MeetingSide(side.Key, [.. side]))];
}

/// <summary>A person with a page, or a body by name only, with the post held on the day of the meeting.</summary>
public sealed record ParticipantLine(EntryCard? Person, LocalText? Name, LocalText? Post, ParticipantRole Role)
{
    public static ParticipantLine Of(Participant participant, DateOnly day, IReadOnlyDictionary<EntryReference, EntryCard> named)
    {
        var person = named.Find(EntryKind.Person, participant.Person);
        var post = participant.Post ?? (person?.Facts as PersonFacts)?.PostOn(day)?.Title;

        return new ParticipantLine(person, participant.Name, post, participant.Role);
    }
}

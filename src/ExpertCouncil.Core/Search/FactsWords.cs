using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// What a page says of an entry's facts in one language, besides its text: people, places, posts, agenda, decisions. Sources and notes are left out:
/// every page cites the institutes, and would be found by their names.
/// </summary>
internal static class FactsWords
{
    /// <summary>The entries whose names are shown with the facts.</summary>
    public static IEnumerable<EntryReference> Named(EntryFacts facts) =>
        facts.Mentions.Where(reference => reference.Kind is EntryKind.Person or EntryKind.Organisation).Distinct();

    public static IEnumerable<string> Of(EntryFacts facts, SiteLanguage language) => Texts(facts).OfType<LocalText>().Select(text => text.In(language)).Concat(Foreign(facts));

    private static IEnumerable<LocalText?> Texts(EntryFacts facts) => facts switch
    {
        MeetingFacts meeting =>
        [
            meeting.Theme, meeting.Place, meeting.Venue,
            .. meeting.Participants.SelectMany(participant => new[] { participant.Name, participant.Post }),
            .. meeting.Agenda.Select(item => item.Text),
            .. meeting.Decisions.Select(decision => decision.Text),
            .. meeting.Documents.Select(document => document.Title),
        ],
        MemorandumFacts memorandum =>
        [
            memorandum.Place, memorandum.Occasion, memorandum.Citation,
            .. memorandum.Signatories.Select(signatory => signatory.Post),
            .. memorandum.LaterActions.Select(action => action.Text),
        ],
        WorkPlanItemFacts item => [.. item.Log.Select(entry => entry.Text), .. item.Evidence.Select(evidence => evidence.Title)],
        PersonFacts person => [person.SortName, .. person.Posts.Select(post => post.Title)],
        OrganisationFacts organisation => [organisation.Abbreviation, organisation.City],
        PageFacts page =>
        [
            .. page.Figures.Select(figure => figure.Label),
            .. page.Milestones.Select(milestone => milestone.Title),
            .. page.Terms.SelectMany(term => new[] { term.Term, term.Meaning }),
        ],
        _ => [],
    };

    // The same in both languages' pages: names in third languages and scripts.
    private static IEnumerable<string> Foreign(EntryFacts facts) => facts switch
    {
        OrganisationFacts organisation => organisation.Names.Select(name => name.Name),
        PageFacts page => page.Terms.SelectMany(term => new[] { term.Russian, term.English }).OfType<string>(),
        _ => [],
    };
}

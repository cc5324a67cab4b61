using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.People;

public sealed class DetailModel(PublishedContent content) : EntryPage(content)
{
    public PersonFacts Facts => (PersonFacts)Text.Facts;

    /// <summary>Meetings that list the person as a participant.</summary>
    public IReadOnlyList<EntryCard> Meetings { get; private set; } = [];

    /// <summary>The other pages that name the person, those without a day of their own last.</summary>
    public IReadOnlyList<EntryCard> Mentions { get; private set; } = [];

    protected override EntryKind Kind => EntryKind.Person;

    public EntryCard? OrganisationOf(Post post) => Named.Find(EntryKind.Organisation, post.Organisation);

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var naming = await Published.NamingAsync(Text.Reference, Writing, cancellationToken);
        Meetings = [.. naming.Where(Attended)];
        Mentions = [.. naming.Except(Meetings).OrderByDescending(card => card.Facts.Day)];
    }

    private bool Attended(EntryCard card) => card.Facts is MeetingFacts meeting && meeting.Participants.Any(participant => participant.Person == Text.Key);
}

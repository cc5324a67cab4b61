using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Meetings;

public sealed class DetailModel(PublishedContent content) : EntryPage(content)
{
    public MeetingFacts Facts => (MeetingFacts)Text.Facts;

    public IReadOnlyList<MeetingSide> Sides { get; private set; } = [];

    public IReadOnlyList<DocumentLine> Documents { get; private set; } = [];

    /// <summary>Papers a meeting that was held should have left but nobody published.</summary>
    public IReadOnlyList<DocumentRole> Missing { get; private set; } = [];

    public IReadOnlyList<EntryCard> News { get; private set; } = [];

    public EntryCard? Previous { get; private set; }

    public EntryCard? Next { get; private set; }

    public IReadOnlyList<EntryCard> Organisers => Named.Organisations(Facts.Organisers, Language);

    public EntryCard? Host => Named.Find(EntryKind.Organisation, Facts.Host);

    public IReadOnlyList<ParticipantLine> Chairs =>
        [.. Sides.SelectMany(side => side.Participants).Where(participant => participant.Role == ParticipantRole.Chair)];

    /// <summary>True where nobody is listed, or a body or a group stands for people nobody named.</summary>
    public bool IsListIncomplete => Facts.Participants.Count == 0 || Facts.Participants.Any(participant => participant.Person is null);

    protected override EntryKind Kind => EntryKind.Meeting;

    public IEnumerable<EntryCard> PlanItemsOf(Decision decision) =>
        decision.PlanItems.Select(key => Named.Find(EntryKind.WorkPlanItem, key)).OfType<EntryCard>();

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Sides = MeetingSide.Of(Facts, Named, Language);
        Documents = DocumentLine.Of(Facts.Documents, await Published.FilesAsync(Text, cancellationToken), Writing);
        Missing = Facts.State is MeetingState.Held or MeetingState.Reported
            ? [.. new[] { DocumentRole.Programme, DocumentRole.Protocol }.Except(Facts.Documents.Select(document => document.Role))]
            : [];
        News = await RelatedNewsAsync(cancellationToken);
        await FindNeighboursAsync(cancellationToken);
    }

    private async Task FindNeighboursAsync(CancellationToken cancellationToken)
    {
        var meetings = (await Published.AllAsync(EntryKind.Meeting, Writing, cancellationToken)).ToList();
        var place = meetings.FindIndex(card => card.Key == Text.Key);
        Next = meetings.ElementAtOrDefault(place - 1);
        Previous = meetings.ElementAtOrDefault(place + 1);
    }
}

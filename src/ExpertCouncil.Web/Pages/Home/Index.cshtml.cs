using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Home;

public sealed class IndexModel(PublishedContent content, TimeProvider clock) : PublicPage
{
    private const int NewsCount = 5;
    private const int StopCount = 6;

    /// <summary>The newest meeting whose report is published.</summary>
    public EntryCard? Lead { get; private set; }

    public EntryCard? NextMeeting { get; private set; }

    public EntryCard? LastMeeting { get; private set; }

    public EntryCard? Memorandum { get; private set; }

    public IReadOnlyList<EntryCard> News { get; private set; } = [];

    public IReadOnlyList<TimelineStop> Stops { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = new PageHead(SiteText.Site_Name, SiteText.Site_Description) { AddressIn = SiteLinks.Home, HoldsSearch = true };
        var meetings = await content.AllAsync(EntryKind.Meeting, Writing, cancellationToken);
        var today = clock.CouncilDay();
        Lead = meetings.FirstOrDefault(card => StateOf(card) is MeetingState.Reported);
        NextMeeting = meetings.LastOrDefault(card => StateOf(card) is MeetingState.Announced && card.Day >= today);
        LastMeeting = meetings.FirstOrDefault(card => StateOf(card) is MeetingState.Held or MeetingState.Reported && card.Day <= today);
        Memorandum = await content.LatestAsync(EntryKind.Memorandum, 1, Writing, cancellationToken) is [var newest] ? newest : null;
        News = await content.LatestAsync(EntryKind.News, NewsCount, Writing, cancellationToken);
        Stops = await ReadStopsAsync(today, cancellationToken);
    }

    /// <summary>The council's own milestones and, as far as there is room, the newest others.</summary>
    private async Task<IReadOnlyList<TimelineStop>> ReadStopsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var timeline = await content.FindPageAsync(PageRole.Timeline, Writing, cancellationToken);
        var milestones = ((PageFacts?)timeline?.Facts)?.Milestones ?? [];
        var shown = milestones.OrderByDescending(milestone => milestone.Council).ThenByDescending(milestone => milestone.Date).Take(StopCount).ToList();
        var cards = await content.CardsAsync(shown.Select(milestone => milestone.Entry).OfType<EntryReference>(), Writing, cancellationToken);

        return TimelineStop.Of(shown, cards, today);
    }

    private static MeetingState StateOf(EntryCard meeting) => ((MeetingFacts)meeting.Facts).State;
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Timeline;

public sealed class IndexModel(PublishedContent content, TimeProvider clock) : RolePage(content, PageRole.Timeline)
{
    /// <summary>Oldest first, by year.</summary>
    public IReadOnlyList<IGrouping<int, TimelineStop>> Years { get; private set; } = [];

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var cards = await Published.CardsAsync(Facts.Mentions, Writing, cancellationToken);
        Years = [.. TimelineStop.Of(Facts.Milestones, cards, clock.CouncilDay()).GroupBy(stop => stop.Milestone.Date.Year)];
    }
}

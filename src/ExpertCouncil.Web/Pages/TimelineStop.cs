using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages;

/// <summary>A milestone as a stop on the road, with the public entry it is about.</summary>
public sealed record TimelineStop(Milestone Milestone, EntryCard? Entry, bool IsAhead)
{
    public string? State => Milestone.Council ? "council" : IsAhead ? "ahead" : null;

    /// <summary>Oldest first. What has no day yet lies ahead until its month or year is over.</summary>
    public static IReadOnlyList<TimelineStop> Of(
        IEnumerable<Milestone> milestones, IReadOnlyDictionary<EntryReference, EntryCard> cards, DateOnly today) =>
    [
        .. milestones.OrderBy(milestone => milestone.Date).Select(milestone => new TimelineStop(
            milestone,
            milestone.Entry is { } reference ? cards.GetValueOrDefault(reference) : null,
            (milestone.Until ?? milestone.Date).Last > today)),
    ];
}

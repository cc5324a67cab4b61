using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Calendar;

internal static class CalendarEvents
{
    /// <summary>Meetings, memoranda and the milestones whose day is known, oldest first. A milestone that is one of the former is not told twice.</summary>
    public static async Task<IReadOnlyList<CalendarEvent>> ReadAsync(PublishedContent content, WritingSystem writing, CancellationToken cancellationToken)
    {
        var entries = await content.BetweenAsync(DateOnly.MinValue, DateOnly.MaxValue, [EntryKind.Meeting, EntryKind.Memorandum], writing, cancellationToken);
        var own = entries.Select(card => card.Reference).ToHashSet();
        var timeline = (PageFacts?)(await content.FindPageAsync(PageRole.Timeline, writing, cancellationToken))?.Facts;
        var milestones = (timeline?.Milestones ?? []).Where(milestone => milestone.Date.IsDay && !(milestone.Entry is { } entry && own.Contains(entry))).ToList();
        var cards = await content.CardsAsync(milestones.Select(milestone => milestone.Entry).OfType<EntryReference>(), writing, cancellationToken);

        return
        [
            .. entries.Select(CalendarEvent.Of)
                .Concat(milestones.Select(milestone => CalendarEvent.Of(milestone, milestone.Entry is { } entry ? cards.GetValueOrDefault(entry) : null, writing)))
                .OrderBy(happening => happening.First),
        ];
    }

    /// <summary>The weeks of a month, Monday first; null stands for a day of a neighbouring month.</summary>
    public static IEnumerable<CalendarDay?[]> Weeks(PartialDate month, DateOnly today, IReadOnlyList<CalendarEvent> events)
    {
        var before = ((int)month.First.DayOfWeek + 6) % 7;
        var days = Enumerable.Range(0, month.Last.Day).Select(month.First.AddDays).Select(day => new CalendarDay(day, day == today, [.. events.Index().Where(pair => pair.Item.IsOn(day))]));
        var after = (7 - ((before + month.Last.Day) % 7)) % 7;

        return Enumerable.Repeat<CalendarDay?>(null, before).Concat(days).Concat(Enumerable.Repeat<CalendarDay?>(null, after)).Chunk(7);
    }
}

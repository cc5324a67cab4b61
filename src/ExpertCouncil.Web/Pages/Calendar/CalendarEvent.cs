using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Calendar;

/// <summary>Something that took place on a day or a few days running.</summary>
public sealed record CalendarEvent(DateOnly First, DateOnly Last, string Kind, string Title, string? Address, WritingSystem TitleWriting)
{
    public static CalendarEvent Of(EntryCard card) => card.Facts is MeetingFacts meeting
        ? new(card.Day, meeting.Ends?.Day ?? card.Day, SiteText.Calendar_Meeting, card.Title, card.Address, card.TextWriting)
        : new(card.Day, card.Day, SiteText.Calendar_Memorandum, card.Title, card.Address, card.TextWriting);

    public static CalendarEvent Of(Milestone milestone, EntryCard? entry, WritingSystem writing) =>
        new(milestone.Date.First, (milestone.Until ?? milestone.Date).Last, SiteText.Calendar_Event, milestone.Title.In(writing.Language), entry?.Address, writing);

    public bool IsIn(PartialDate month) => First <= month.Last && Last >= month.First;

    public bool IsOn(DateOnly day) => First <= day && Last >= day;
}

/// <summary>A day of the month's table; null in the table where a week begins or ends in another month.</summary>
public sealed record CalendarDay(DateOnly Day, bool IsToday, IReadOnlyList<(int Number, CalendarEvent Event)> Events);

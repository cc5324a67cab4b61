using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Calendar;

public sealed class IndexModel(PublishedContent content, TimeProvider clock) : PublicPage
{
    /// <summary>Monday first, short and in full.</summary>
    public IEnumerable<(string Short, string Name)> Weekdays =>
        SiteText.Calendar_Weekdays.Split(' ').Select((weekday, index) => (weekday, OfficialDates.Weekday((DayOfWeek)((index + 1) % 7), Writing)));

    public PartialDate Month { get; private set; }

    public PartialDate? Previous { get; private set; }

    public PartialDate? Next { get; private set; }

    public IReadOnlyList<CalendarDay?[]> Weeks { get; private set; } = [];

    /// <summary>Those of the month shown.</summary>
    public IReadOnlyList<CalendarEvent> Events { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PartialDate> MonthsWithEvents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? month, CancellationToken cancellationToken)
    {
        var all = await CalendarEvents.ReadAsync(content, Writing, cancellationToken);
        var today = clock.CouncilDay();
        var current = MonthOf(today);
        MonthsWithEvents = [.. all.SelectMany(happening => new[] { MonthOf(happening.Last), MonthOf(happening.First) }).Distinct().OrderDescending()];
        var (oldest, newest) = (MonthsWithEvents.Append(current).Min(), MonthsWithEvents.Append(current).Max());
        var shown = month is null ? MonthsWithEvents.Append(current).First() : PartialDate.TryParse(month, out var asked) && asked.Value is { Month: not null, IsDay: false } ? asked : null;

        if (shown is not { } inRange || inRange < oldest || inRange > newest)
        {
            return NotFound();
        }

        Month = inRange;
        Previous = Month > oldest ? MonthOf(Month.First.AddMonths(-1)) : null;
        Next = Month < newest ? MonthOf(Month.First.AddMonths(1)) : null;
        Events = [.. all.Where(happening => happening.IsIn(Month))];
        Weeks = [.. CalendarEvents.Weeks(Month, today, Events)];
        Head = month is null ? SectionHead(SiteText.Calendar_Title, SiteText.Calendar_Lead, Section.Calendar) : MonthHead();

        return Page();
    }

    private PageHead MonthHead() => new(SiteText.Calendar_TitleOf.With(Dates.InWords(Month, Writing)), SiteText.Calendar_Lead)
    {
        AddressIn = writing => SiteLinks.CalendarMonth(Month, writing),
        NoIndex = Events is [],
    };

    private static PartialDate MonthOf(DateOnly day) => new(day.Year, day.Month);
}

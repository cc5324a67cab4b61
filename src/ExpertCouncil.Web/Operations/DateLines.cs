using System.Globalization;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Operations;

/// <summary>How <c>text date</c> writes a day.</summary>
internal enum DateForm
{
    Long,
    Short,
    Weekday,
    Relative,
}

/// <summary>Reads ISO dates, months, years, ranges and lists of days, a line each, and writes them for readers.</summary>
internal sealed class DateLines(WritingSystem system, DateForm form, DateOnly? today, TimeProvider time)
{
    private readonly DateOnly today = today ?? DateOnly.FromDateTime(CouncilZone.Of(system.Language).LocalTime(time.GetUtcNow()).DateTime);

    public static DateOnly? ParseDay(string text) => Parse(text, "yyyy-MM-dd");

    /// <returns>Empty for an empty line and for a wrong one, which is reported.</returns>
    public string Write(string line, Action<string> report)
    {
        var text = line.Trim();

        if (text.Length == 0)
        {
            return "";
        }

        var written = form == DateForm.Long ? Long(text) : ParseDay(text) is { } day ? Short(day) : null;

        if (written is null)
        {
            report(form == DateForm.Long
                ? $"'{text}' is no date; write 2024-08-28, 2024-08, 2024, a range such as 2024-08-28/2024-08-30, or days with commas between."
                : $"'{text}' is no day; write it as 2024-08-28.");
        }

        return written ?? "";
    }

    private string Short(DateOnly day) => form switch
    {
        DateForm.Short => OfficialDates.Short(day),
        DateForm.Weekday => OfficialDates.LongWithWeekday(day, system),
        _ => RelativeDates.Of(day, today, system),
    };

    private string? Long(string text)
    {
        var days = text.Split(',').Select(part => ParseDay(part.Trim())).ToList();

        if (days.TrueForAll(day => day is not null))
        {
            return OfficialDates.Days(days.Select(day => day!.Value), system);
        }

        var ends = text.Split('/');

        return ends.Length > 2 ? null : Range(ends[0].Trim(), ends[^1].Trim());
    }

    private string? Range(string first, string last)
    {
        if (Parse(first, "yyyy-MM-dd") is { } firstDay && Parse(last, "yyyy-MM-dd") is { } lastDay && firstDay <= lastDay)
        {
            return OfficialDates.Range(firstDay, lastDay, system);
        }

        if (Parse(first, "yyyy-MM") is { } firstMonth && Parse(last, "yyyy-MM") is { } lastMonth && firstMonth <= lastMonth)
        {
            return OfficialDates.Months(firstMonth, lastMonth, system);
        }

        return Parse(first, "yyyy") is { } firstYear && Parse(last, "yyyy") is { } lastYear && firstYear <= lastYear
            ? OfficialDates.Years(firstYear.Year, lastYear.Year, system)
            : null;
    }

    private static DateOnly? Parse(string text, string pattern) =>
        DateOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>How content files write days, local times and periods. Each answers null for anything else.</summary>
internal static class Dates
{
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static MeetingTime? Time(string text)
    {
        if (Day(text) is { } day)
        {
            return new MeetingTime(day);
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new MeetingTime(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : null;
    }

    public static FigurePeriod? Period(string text)
    {
        var ends = text.Split("..");

        if (ends.Length > 2 || !PartialDate.TryParse(ends[0], out var from))
        {
            return null;
        }

        if (ends.Length == 1)
        {
            return new FigurePeriod(from.Value);
        }

        return PartialDate.TryParse(ends[1], out var to) && from < to ? new FigurePeriod(from.Value, to) : null;
    }
}

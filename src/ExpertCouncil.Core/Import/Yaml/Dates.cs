using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Yaml;

/// <summary>How content files write days and local times. Each answers null for anything else.</summary>
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
}

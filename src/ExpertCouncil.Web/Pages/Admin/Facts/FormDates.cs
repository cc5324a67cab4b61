using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>Days and times as browsers send them, as content files write them and as people of both countries type them: <c>28.08.2024</c>, <c>08.2024</c>.</summary>
internal static class FormDates
{
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss"];

    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where a month or year may stand too, there is no control of the browser's: dates stand as they are written by hand.</summary>
    public static string? Write(PartialDate? date) =>
        date?.First.ToString(date.Value.IsDay ? "dd.MM.yyyy" : date.Value.Month is null ? "yyyy" : "MM.yyyy", CultureInfo.InvariantCulture);

    public static string Write(FigurePeriod period) => period.To is null ? Write(period.From)! : $"{Write(period.From)}..{Write(period.To)}";

    public static (string? Day, string? Time) Write(MeetingTime? at) => (Write(at?.Day), at?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static string? Write(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static DateOnly? Day(string text) => Partial(text) is { IsDay: true } day ? day.First : null;

    public static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static PartialDate? Partial(string text) => PartialDate.TryParse(Ordered(text), out var date) ? date : null;

    public static FigurePeriod? Period(string text)
    {
        var ends = text.Replace("\u2013", "..", StringComparison.Ordinal).Replace(" - ", "..", StringComparison.Ordinal).Split("..", StringSplitOptions.TrimEntries);

        return FigurePeriod.TryParse(string.Join("..", ends.Select(Ordered)), out var period) ? period : null;
    }

    // Day first, with points, as dates are written by hand.
    private static string Ordered(string text)
    {
        var parts = text.Split('.');

        return parts.Length is 2 or 3 && parts[^1].Length == 4 && parts[..^1].All(part => part.Length is 1 or 2)
            ? string.Join('-', parts.Reverse().Select(part => part.PadLeft(2, '0')))
            : text;
    }
}

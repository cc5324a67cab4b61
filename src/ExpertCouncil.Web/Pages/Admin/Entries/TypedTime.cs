using System.Globalization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>Days and times as browsers send them, and as people type them where the browser has no field for them.</summary>
public static class TypedTime
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy"];
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH.mm", "HH:mm:ss"];

    public static bool TryReadDay(string? typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed?.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryReadTime(string? typed, out TimeOnly time) =>
        TimeOnly.TryParseExact(typed?.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExpertCouncil.Core.Content;

/// <summary>A day, or a month or year where nobody published more: <c>2024-08-28</c>, <c>2025-10</c>, <c>1993</c>. No time, no zone.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last =>
        Month is not { } month ? new DateOnly(Year, 12, 31)
        : new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));

    public bool IsDay => Day is not null;

    public static implicit operator PartialDate(DateOnly day) => FromDay(day);

    public static PartialDate FromDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <exception cref="FormatException">The text is none of <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c>, or no such day exists.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date.Value : throw new FormatException($"'{text}' is not a date: 2024, 2024-08 or 2024-08-28.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;

        if (text is not { Length: 4 or 7 or 10 })
        {
            return false;
        }

        if (DateOnly.TryParseExact(text + "0000-01-01"[text.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new PartialDate(day.Year, text.Length > 4 ? day.Month : null, text.Length > 7 ? day.Day : null);
        }

        return date is not null;
    }

    public int CompareTo(PartialDate other) => (First, Last).CompareTo((other.First, other.Last));

    public override string ToString() => First.ToString(IsDay ? "yyyy-MM-dd" : Month is null ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}

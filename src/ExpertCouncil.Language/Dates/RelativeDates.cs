using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Language.Dates;

/// <summary>How far a day or an instant is from now, in lower case: <c>kecha</c>, <c>3 kun oldin</c>, <c>5 минуттан кейін</c>.</summary>
/// <remarks>Wording after CLDR, but for Kazakh days two and more away, which CLDR names with single words that hide the number.</remarks>
public static class RelativeDates
{
    /// <param name="count">Negative for the past, positive for the future; 0 gives the word for today, or for now with any other unit.</param>
    /// <param name="unit">What the count counts. One day gives the words for yesterday and tomorrow.</param>
    /// <param name="system">The writing system to put it in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is <see cref="int.MinValue"/>, or there is no such unit.</exception>
    public static string Say(int count, TimeUnit unit, WritingSystem system)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(count, int.MinValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)unit, (uint)TimeUnit.Year, nameof(unit));

        var words = RelativeWords.Of(system);

        return (count, unit) switch
        {
            (0, TimeUnit.Day) => words.Today,
            (-1, TimeUnit.Day) => words.Yesterday,
            (1, TimeUnit.Day) => words.Tomorrow,
            (0, _) => words.Now,
            ( < 0, _) => $"{CouncilNumbers.Format(-count)} {words.Units[(int)unit]} {words.Ago}",
            _ => $"{CouncilNumbers.Format(count)} {words.UnitsAhead[(int)unit]} {words.Ahead}",
        };
    }

    /// <summary>Counts days within a week, then whole weeks up to a month, whole months up to a year, whole years.</summary>
    public static string Of(DateOnly day, DateOnly today, WritingSystem system)
    {
        var days = day.DayNumber - today.DayNumber;
        var (earlier, later) = days < 0 ? (day, today) : (today, day);
        var months = WholeMonths(earlier, later);
        var (count, unit) = months >= 12 ? (months / 12, TimeUnit.Year)
            : months > 0 ? (months, TimeUnit.Month)
            : Math.Abs(days) >= 7 ? (Math.Abs(days) / 7, TimeUnit.Week)
            : (Math.Abs(days), TimeUnit.Day);

        return Say(Math.Sign(days) * count, unit, system);
    }

    /// <summary>Counts whole minutes within an hour and whole hours within a day, then the days of the calendar in the reader's own capital.</summary>
    public static string Of(DateTimeOffset instant, DateTimeOffset now, WritingSystem system)
    {
        var minutes = (long)(instant - now).TotalMinutes;

        if (Math.Abs(minutes) < 60)
        {
            return Say((int)minutes, TimeUnit.Minute, system);
        }

        return Math.Abs(minutes) < 24 * 60
            ? Say((int)(minutes / 60), TimeUnit.Hour, system)
            : Of(DayOf(instant, system), DayOf(now, system), system);
    }

    private static int WholeMonths(DateOnly earlier, DateOnly later)
    {
        var months = ((later.Year - earlier.Year) * 12) + later.Month - earlier.Month;
        var isLastDay = later.Day == DateTime.DaysInMonth(later.Year, later.Month);

        // From 31 January to the last day of February is a month.
        return later.Day < earlier.Day && !isLastDay ? months - 1 : months;
    }

    private static DateOnly DayOf(DateTimeOffset instant, WritingSystem system) =>
        DateOnly.FromDateTime(CouncilZone.Of(system.Language).LocalTime(instant).DateTime);
}

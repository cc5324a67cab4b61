using System.Globalization;
using ExpertCouncil.Language.Lists;

namespace ExpertCouncil.Language.Dates;

/// <summary>Dates as official papers of the two countries write them. Month and day names are in lower case, as inside a sentence.</summary>
/// <remarks>
/// The runtime's own patterns do not serve: they print <c>28-avgust, 2024</c> and <c>2024 ж. 28 тамыз</c>, and English for Kazakh in Latin script.
/// Uzbek Cyrillic month names keep their soft sign; in Latin script a hyphen follows the year and the day (Cabinet of Ministers decree 339 of 1995).
/// </remarks>
public static class OfficialDates
{
    /// <returns><c>2024-yil 28-avgust</c>, <c>2024 йил 28 август</c>, <c>2024 жылғы 28 тамыз</c>.</returns>
    public static string Long(DateOnly day, WritingSystem system) => $"{YearBeforeMonth(day.Year, system)} {DayAndMonth(day, system)}";

    /// <returns><c>2024-yil 28-avgust, chorshanba</c>, <c>2024 жылғы 28 тамыз, сәрсенбі</c>.</returns>
    public static string LongWithWeekday(DateOnly day, WritingSystem system) => $"{Long(day, system)}, {Weekday(day.DayOfWeek, system)}";

    /// <returns><c>28.08.2024</c>, the same in every writing system.</returns>
    public static string Short(DateOnly day) => day.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture);

    /// <returns><c>28-avgust</c>, <c>28 август</c>, <c>28 тамыз</c>.</returns>
    public static string DayAndMonth(DateOnly day, WritingSystem system) =>
        $"{Digits(day.Day)}{DateWords.Of(system).BetweenDayAndMonth}{Month(day.Month, system)}";

    /// <returns><c>2024-yil avgust</c>, <c>2024 йил август</c>, <c>2024 жылғы тамыз</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static string MonthAndYear(int year, int month, WritingSystem system) => $"{YearBeforeMonth(year, system)} {Month(month, system)}";

    /// <returns><c>2024-yil</c>, <c>2024 йил</c>, <c>2024 жыл</c>.</returns>
    public static string Year(int year, WritingSystem system) => Digits(year) + DateWords.Of(system).YearAlone;

    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static string Month(int month, WritingSystem system)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);

        return DateWords.Of(system).Months[month - 1];
    }

    public static string Weekday(DayOfWeek day, WritingSystem system) => DateWords.Of(system).Weekdays[(int)day];

    /// <summary>Says both ends once: the year and the month are repeated only where they differ.</summary>
    /// <returns><c>2025-yil 14–16-noyabr</c>, <c>2025-yil 30-oktabr – 2-noyabr</c>, <c>2025-yil 30-dekabr – 2026-yil 2-yanvar</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static string Range(DateOnly first, DateOnly last, WritingSystem system)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);

        if (first == last)
        {
            return Long(first, system);
        }

        if (first.Year != last.Year)
        {
            return $"{Long(first, system)} – {Long(last, system)}";
        }

        return first.Month == last.Month
            ? $"{YearBeforeMonth(first.Year, system)} {Digits(first.Day)}–{DayAndMonth(last, system)}"
            : $"{Long(first, system)} – {DayAndMonth(last, system)}";
    }

    /// <summary>Single days in their order, each once: month and year are said once where all share them.</summary>
    /// <returns><c>2025-yil 4, 6 va 9-noyabr</c>, <c>2025-yil 30-oktabr va 2-noyabr</c>; nothing for no day.</returns>
    public static string Days(IEnumerable<DateOnly> days, WritingSystem system)
    {
        var all = days.Distinct().Order().ToList();

        if (all.Count == 0)
        {
            return string.Empty;
        }

        if (all[0].Year != all[^1].Year)
        {
            return CouncilLists.Join(all.Select(day => Long(day, system)), system);
        }

        var sharesMonth = all[0].Month == all[^1].Month;
        var items = all.Select((day, place) => sharesMonth && place < all.Count - 1 ? Digits(day.Day) : DayAndMonth(day, system));

        return $"{YearBeforeMonth(all[0].Year, system)} {CouncilLists.Join(items, system)}";
    }

    /// <returns><c>2024-yil avgust–oktabr</c>, <c>2024-yil dekabr – 2025-yil fevral</c>; one month alone where both are the same.</returns>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="last">Any day of the last month.</param>
    /// <param name="system">The writing system to put it in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static string Months(DateOnly first, DateOnly last, WritingSystem system)
    {
        var (from, to) = (MonthAndYear(first.Year, first.Month, system), MonthAndYear(last.Year, last.Month, system));
        ArgumentOutOfRangeException.ThrowIfLessThan((last.Year * 12) + last.Month, (first.Year * 12) + first.Month, nameof(last));

        if (first.Year != last.Year)
        {
            return $"{from} – {to}";
        }

        return first.Month == last.Month ? from : $"{from}–{Month(last.Month, system)}";
    }

    /// <returns><c>2024–2034-yillar</c>, <c>2024–2034 йиллар</c>, <c>2024–2034 жылдар</c>; one year alone where both are the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first.</exception>
    public static string Years(int first, int last, WritingSystem system)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);

        return first == last ? Year(first, system) : $"{Digits(first)}–{Digits(last)}{DateWords.Of(system).YearsOfSpan}";
    }

    private static string YearBeforeMonth(int year, WritingSystem system) => Digits(year) + DateWords.Of(system).YearBeforeMonth;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

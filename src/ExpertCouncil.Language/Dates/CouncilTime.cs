using System.Globalization;

namespace ExpertCouncil.Language.Dates;

/// <summary>The time of day in Tashkent and Astana at once.</summary>
public static class CouncilTime
{
    public static CityTimes At(DateTimeOffset instant) =>
        new(CouncilZone.Tashkent.LocalTime(instant), CouncilZone.Astana.LocalTime(instant));

    /// <summary>Names the reader's own capital first. The day is added only where the two differ in it.</summary>
    /// <returns><c>10:00 (Toshkent, Ostona)</c>, or <c>10:00 (Toshkent), 11:00 (Ostona)</c> before March 2024.</returns>
    public static string Format(DateTimeOffset instant, WritingSystem system)
    {
        var own = CouncilZone.Of(system.Language);
        var other = CouncilZone.Of(system.Language.Other());
        var (ownTime, otherTime) = (own.LocalTime(instant), other.LocalTime(instant));

        if (ownTime.Offset == otherTime.Offset)
        {
            return $"{Clock(ownTime)} ({own.City(system)}, {other.City(system)})";
        }

        var withDay = ownTime.Day != otherTime.Day;

        return $"{At(ownTime, withDay, system)} ({own.City(system)}), {At(otherTime, withDay, system)} ({other.City(system)})";
    }

    private static string At(DateTimeOffset local, bool withDay, WritingSystem system) =>
        withDay ? $"{OfficialDates.DayAndMonth(DateOnly.FromDateTime(local.DateTime), system)} {Clock(local)}" : Clock(local);

    private static string Clock(DateTimeOffset local) => local.ToString("HH':'mm", CultureInfo.InvariantCulture);
}

using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Localization;

public static class CouncilClock
{
    /// <summary>The day it is in the council's cities, whatever the server's own clock says.</summary>
    public static DateOnly CouncilDay(this TimeProvider clock) => clock.GetUtcNow().CouncilDay();

    /// <summary>The day of an instant on the calendars of the council's cities.</summary>
    public static DateOnly CouncilDay(this DateTimeOffset instant) => DateOnly.FromDateTime(CouncilZone.Tashkent.LocalTime(instant).DateTime);
}

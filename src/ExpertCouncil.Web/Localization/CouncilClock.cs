using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Web.Localization;

public static class CouncilClock
{
    /// <summary>The day it is in the council's cities, whatever the server's own clock says.</summary>
    public static DateOnly CouncilDay(this TimeProvider clock) => DateOnly.FromDateTime(CouncilZone.Tashkent.LocalTime(clock.GetUtcNow()).DateTime);
}

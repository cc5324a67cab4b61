namespace ExpertCouncil.Language.Dates;

/// <summary>What a distance in time is counted in.</summary>
public enum TimeUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

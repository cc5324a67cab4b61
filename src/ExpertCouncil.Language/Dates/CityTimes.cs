namespace ExpertCouncil.Language.Dates;

/// <summary>One instant on the clocks of both capitals, each with its offset from UTC.</summary>
public readonly record struct CityTimes(DateTimeOffset Tashkent, DateTimeOffset Astana)
{
    /// <summary>True when both clocks show the same, as they have since 1 March 2024.</summary>
    public bool AreEqual => Tashkent.Offset == Astana.Offset;
}

namespace ExpertCouncil.Core.Content;

/// <summary>Who states a fact, where and when. A source without an address is one that was never given an address.</summary>
public sealed record Source
{
    public required LocalText Name { get; init; }

    public string? Url { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>BCP 47 tag of the language the source is written in.</summary>
    public string? Language { get; init; }

    public LocalText? Note { get; init; }
}

namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="NewsFacts"/>.</summary>
public sealed class NewsItem : Entry;

public sealed record NewsFacts : EntryFacts
{
    /// <summary>The day the item is about; for an explainer the day its facts were checked.</summary>
    public required DateOnly Date { get; init; }

    public required NewsCategory Category { get; init; }

    public override DateOnly? Day => Date;
}

public enum NewsCategory
{
    News,
    Explainer,
}

namespace ExpertCouncil.Core.Search;

/// <summary>How closely a word of the query must meet a word of the text. Each takes in the ones before it.</summary>
internal enum SearchTier
{
    Exact,
    Strict,
    Shared,
    Typed,
    Prefix,
}

/// <summary>Where all words of the query must stand. Each takes in the ones before it.</summary>
internal enum SearchField
{
    /// <summary>The titles and other names of what the council's pages are about: people, organisations, meetings, memoranda, standing pages.</summary>
    Name,
    Title,
    Summary,
    Any,
}

/// <summary>One step of the way from the best hits to the loosest: decision 012 says why in this order.</summary>
internal sealed record SearchLevel(SearchTier Tier, SearchField Field, bool IsRelated = false)
{
    public static IReadOnlyList<SearchLevel> All { get; } =
    [
        new(SearchTier.Exact, SearchField.Name),
        new(SearchTier.Strict, SearchField.Name),
        new(SearchTier.Exact, SearchField.Title),
        new(SearchTier.Strict, SearchField.Title),
        new(SearchTier.Shared, SearchField.Name),
        new(SearchTier.Exact, SearchField.Summary),
        new(SearchTier.Strict, SearchField.Summary),
        new(SearchTier.Exact, SearchField.Any),
        new(SearchTier.Strict, SearchField.Any),
        new(SearchTier.Shared, SearchField.Title),
        new(SearchTier.Shared, SearchField.Any),
        new(SearchTier.Typed, SearchField.Title),
        new(SearchTier.Typed, SearchField.Any),
        new(SearchTier.Prefix, SearchField.Title),
        new(SearchTier.Prefix, SearchField.Any),
        new(SearchTier.Prefix, SearchField.Any, IsRelated: true),
    ];

    /// <summary>For each level the earlier ones that together hold whatever any earlier one holds.</summary>
    public static IReadOnlyList<IReadOnlyList<SearchLevel>> Before { get; } =
        [.. All.Select((_, place) => Widest([.. All.Take(place)]))];

    public static SearchLevel Loosest { get; } = new(SearchTier.Prefix, SearchField.Any);

    private static List<SearchLevel> Widest(List<SearchLevel> levels) =>
        levels.FindAll(level => !levels.Exists(other => other != level && level.Tier <= other.Tier && level.Field <= other.Field));
}

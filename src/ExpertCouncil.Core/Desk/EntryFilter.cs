using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>What the list is narrowed to; null means any.</summary>
public sealed record EntryFilter
{
    public EntryKind? Kind { get; init; }

    /// <summary>Entries with a text in this state, of <see cref="Language"/> where one is named.</summary>
    public TextCondition? Condition { get; init; }

    public Side? Side { get; init; }

    public SiteLanguage? Language { get; init; }

    public bool StaleOnly { get; init; }

    /// <summary>Who wrote a working text.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>Words of a title or a key, in any script or spelling; the last one may be unfinished.</summary>
    public string? Text { get; init; }

    /// <summary>Key of a tag that is a direction.</summary>
    public string? Direction { get; init; }
}

/// <summary>Where a text stands, as one word a filter or a badge can use.</summary>
public enum TextCondition
{
    Missing,
    Draft,
    Returned,
    InReview,
    Approved,
    Scheduled,
    Published,
    Withdrawn,
}

/// <param name="Rows">Those of the page.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Total">Of all pages.</param>
/// <param name="Conditions">How many entries there would be in each condition under the rest of the filter.</param>
/// <param name="Kinds">How many entries there would be of each kind under the rest of the filter.</param>
/// <param name="Stale">How many stale ones there would be under the rest of the filter.</param>
public sealed record EntryListPage(
    IReadOnlyList<EntryRow> Rows,
    int Page,
    int Total,
    IReadOnlyDictionary<TextCondition, int> Conditions,
    IReadOnlyDictionary<EntryKind, int> Kinds,
    int Stale)
{
    public int Pages => Math.Max(1, (Total + EntryList.PageSize - 1) / EntryList.PageSize);
}

/// <param name="Kind">Of the entries.</param>
/// <param name="Entries">How many there are.</param>
/// <param name="Missing">How many have no text in a language.</param>
/// <param name="Stale">How many are behind the other text in a language.</param>
/// <param name="Unpublished">How many have a text that was never public in a language.</param>
public sealed record TranslationMapRow(
    EntryKind Kind,
    int Entries,
    IReadOnlyDictionary<SiteLanguage, int> Missing,
    IReadOnlyDictionary<SiteLanguage, int> Stale,
    IReadOnlyDictionary<SiteLanguage, int> Unpublished);

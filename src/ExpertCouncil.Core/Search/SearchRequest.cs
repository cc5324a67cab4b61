using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <param name="Text">As typed: quotes for a phrase, minus to exclude, anything else is text. Any string is allowed, however long.</param>
/// <param name="Writing">What the reader reads in; decides in which version an entry is shown when both match.</param>
public sealed record SearchRequest(string Text, WritingSystem Writing)
{
    public const int LargestSize = 100;

    public EntryKind? Kind { get; init; }

    /// <summary>Only entries whose text in this language matches.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>The key of a tag.</summary>
    public string? Direction { get; init; }

    public int? Year { get; init; }

    public SearchPlace? After { get; init; }

    /// <summary>How many hits a page holds, 1 to <see cref="LargestSize"/>; anything else is brought into these bounds.</summary>
    public int Size { get; init; } = 10;
}

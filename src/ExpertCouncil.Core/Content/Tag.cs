using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Content;

/// <summary>What entries are about. A direction is a tag with a page of its own.</summary>
public sealed class Tag
{
    public const int KeyMaxLength = 60;

    public required string Key { get; init; }

    public required LocalText Name { get; set; }

    public bool IsDirection { get; set; }

    /// <summary>Its place in the tags file, which is its place in lists.</summary>
    public int Position { get; set; }

    /// <summary>Its name as a reader of the writing system sees it; tags have no published rows that would hold it ready.</summary>
    public string NameIn(WritingSystem writing)
    {
        ArgumentNullException.ThrowIfNull(writing);

        return SpellingMarks.In(Name.In(writing.Language), writing);
    }
}

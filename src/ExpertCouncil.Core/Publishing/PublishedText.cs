using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>
/// A ready-to-serve row: one entry in one language and script. Public pages read these rows and nothing else, so what was never
/// published cannot be reached, and a page costs one indexed look-up.
/// </summary>
public sealed class PublishedText
{
    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required EntryKind Kind { get; init; }

    public required string Key { get; init; }

    /// <summary>The language of the address the row is served under.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>The script of the address the row is served under.</summary>
    public required Script Script { get; init; }

    /// <summary>The language the text is written in: another one than <see cref="Language"/> while no version in that language exists.</summary>
    public required SiteLanguage TextLanguage { get; set; }

    public required string Slug { get; set; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    /// <summary>Safe HTML of the body; empty when withdrawn.</summary>
    public required string Html { get; set; }

    public required IReadOnlyList<OutlineItem> Outline { get; set; }

    /// <summary>The facts as they were when this was published.</summary>
    public required EntryFacts Facts { get; set; }

    /// <summary>The day lists and archives put the entry under.</summary>
    public required DateOnly Day { get; set; }

    public required DateTimeOffset FirstPublishedAt { get; set; }

    public required DateTimeOffset PublishedAt { get; set; }

    /// <summary>Since when the other language's public text says something this one does not; null while they are in step.</summary>
    public DateTimeOffset? OutdatedSince { get; set; }

    /// <summary>What readers were told of updates, newest first.</summary>
    public IReadOnlyList<PublicNote> Notes { get; set; } = [];

    /// <summary>When readers were last told of an update; null while there was none.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnReason { get; set; }

    /// <summary>The same entry's rows in the other languages and scripts, for language links.</summary>
    public required IReadOnlyList<Alternate> Alternates { get; set; }

    /// <summary>True while the text names an entry that is not public yet, its link written as plain text, or one that has changed since: the row is to be written again.</summary>
    public bool HasPendingLinks { get; set; }

    public List<PublishedFacet> Facets { get; } = [];

    public EntryReference Reference => new(Kind, Key);

    public WritingSystem Writing => WritingSystem.Of(Language, Script);

    public bool IsFallback => TextLanguage != Language;

    /// <summary>Where the other language's own text stands, in the script it is stored in; null while there is none.</summary>
    public Alternate? OtherText => Alternates.FirstOrDefault(alternate => alternate is { IsOwn: true, Writing.IsSource: true } && alternate.Language != Language);

    /// <summary>What the text itself is written in, for its <c>lang</c>.</summary>
    public WritingSystem TextWriting => IsFallback ? WritingSystem.Source(TextLanguage) : Writing;
}

public sealed record OutlineItem(string Anchor, string Text);

/// <summary>Where the same entry stands in another language or script; <c>IsOwn</c> is false where only the other language's text is shown there.</summary>
public sealed record Alternate(SiteLanguage Language, Script Script, string Slug, bool IsOwn)
{
    public WritingSystem Writing => WritingSystem.Of(Language, Script);
}

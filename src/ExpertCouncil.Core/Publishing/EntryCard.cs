using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>What lists and links show of a public entry: everything but its text.</summary>
public sealed record EntryCard
{
    public required EntryKind Kind { get; init; }

    public required string Key { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Day { get; init; }

    public required SiteLanguage Language { get; init; }

    public required Script Script { get; init; }

    public required SiteLanguage TextLanguage { get; init; }

    public required EntryFacts Facts { get; init; }

    public required DateTimeOffset FirstPublishedAt { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When readers were last told of an update; null while there was none.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    public EntryReference Reference => new(Kind, Key);

    public WritingSystem Writing => WritingSystem.Of(Language, Script);

    public WritingSystem TextWriting => TextLanguage == Language ? Writing : WritingSystem.Source(TextLanguage);

    /// <summary>The path of its page, from the root.</summary>
    public string Address => SiteAddresses.Of(Kind, Facts, Slug, Writing);
}

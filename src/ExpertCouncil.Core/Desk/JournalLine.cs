using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

public sealed record JournalLine
{
    public required long Sequence { get; init; }

    public EntryReference? Entry { get; init; }

    /// <summary>The entry's title in each language that has one.</summary>
    public string? UzbekTitle { get; init; }

    public string? KazakhTitle { get; init; }

    /// <summary>What it was done to where that is no entry, or the file of the entry.</summary>
    public string? Subject { get; init; }

    public SiteLanguage? Language { get; init; }

    public required Verb Verb { get; init; }

    public required string By { get; init; }

    public required ActorKind ByKind { get; init; }

    public Guid? ById { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reason { get; init; }

    public int? FromRevision { get; init; }

    public int? RevisionNumber { get; init; }

    public bool HasFacts { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required string Hash { get; init; }

    public string? Title(SiteLanguage language) => language == SiteLanguage.Uzbek ? UzbekTitle ?? KazakhTitle : KazakhTitle ?? UzbekTitle;
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>What the desk narrows, counts and orders entries by. From <see cref="Day"/> on all of it is derived, and stands in columns beside the entry that are written whenever the entry is saved: <see cref="ListingColumns"/>.</summary>
internal sealed class EntryLine
{
    public Guid Id { get; init; }

    public EntryKind Kind { get; init; }

    public string Key { get; init; } = "";

    public string? FactsAuthor { get; init; }

    public Guid? FactsAuthorId { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>When the newer of the two working texts was written; null while there is none, and lists leave the entry out.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    public bool OfUzbekistan { get; init; }

    public bool OfKazakhstan { get; init; }

    /// <summary>The keys of its tags and of its direction, a space before and behind each.</summary>
    public string Tags { get; init; } = "";

    /// <summary>Where the Uzbek text stands.</summary>
    public TextCondition Uzbek { get; init; }

    /// <summary>Where the Kazakh text stands.</summary>
    public TextCondition Kazakh { get; init; }

    public bool UzbekIsStale { get; init; }

    public bool KazakhIsStale { get; init; }

    /// <summary>True for a text that was never public.</summary>
    public bool UzbekIsNew { get; init; }

    public bool KazakhIsNew { get; init; }

    /// <summary>The plan a plan item is in.</summary>
    public string? Plan { get; init; }

    /// <summary>The last day of the term of a plan item that is not done.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What only one entry of the kind can have: a number in a plan, a page's role.</summary>
    public string? Claim { get; init; }
}

using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>A working text as lists show it. What comes from its revision stands in columns beside the text: a list of titles reads no bodies.</summary>
internal sealed class TextLine
{
    public Guid EntryId { get; init; }

    public SiteLanguage Language { get; init; }

    public Stage Stage { get; init; }

    public int? LiveNumber { get; init; }

    public int? WorkingNumber { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? ReturnReason { get; init; }

    public DateTimeOffset? StaleSince { get; init; }

    public DateTimeOffset? ScheduledFor { get; init; }

    /// <summary>Derived, as are all that follow: <see cref="ListingColumns"/>.</summary>
    public TextCondition Condition { get; init; }

    public string Title { get; init; } = "";

    /// <summary>What two titles have in common that a person would call the same: <see cref="Desk.TitleKey"/>.</summary>
    public string TitleKey { get; init; } = "";

    public string Author { get; init; } = "";

    public Guid? AuthorId { get; init; }

    public DateTimeOffset WrittenAt { get; init; }
}

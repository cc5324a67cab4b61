using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>
/// What must be known before an entry can be begun. Only what a kind needs is asked; the rest has an honest default: a meeting is announced and takes the next number,
/// a plan item the next of its plan, a memorandum is between the institutes of the council and only described.
/// </summary>
public sealed record NewEntry(EntryKind Kind)
{
    /// <summary>One at least; a language without a title gets no text.</summary>
    public IReadOnlyDictionary<SiteLanguage, string> Titles { get; init; } = new Dictionary<SiteLanguage, string>();

    /// <summary>The day of a meeting, a signing or a news item; today in the council's cities where nothing is given.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Of a meeting or plan item; the next one where nothing is given.</summary>
    public int? Number { get; init; }

    /// <summary>Of a person or organisation.</summary>
    public Side? Side { get; init; }

    /// <summary>Of a plan item: the period, for example <c>2024-2025</c>; the newest plan where nothing is given.</summary>
    public string? Plan { get; init; }

    /// <summary>Of a plan item: key of a tag that is a direction.</summary>
    public string? Direction { get; init; }

    public PlanItemNature Nature { get; init; }

    public NewsCategory Category { get; init; }

    public MeetingFormat Format { get; init; }

    /// <summary>Of a page: only a role no page has yet.</summary>
    public PageRole? Role { get; init; }
}

/// <summary>What became of it: the entry's name, or why it was not begun.</summary>
public sealed record CreateOutcome(EntryReference? Created, IReadOnlyList<SaveRefusal> Refusals)
{
    public static CreateOutcome Done(EntryReference created) => new(created, []);

    public static CreateOutcome Refused(params IReadOnlyList<SaveRefusal> refusals) => new(null, refusals);
}

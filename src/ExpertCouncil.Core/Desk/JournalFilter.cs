using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>What the log is narrowed to; null means any.</summary>
public sealed record JournalFilter
{
    public EntryReference? Entry { get; init; }

    /// <summary>The account of whoever did it.</summary>
    public Guid? PersonId { get; init; }

    public VerbGroup? Group { get; init; }

    public SiteLanguage? Language { get; init; }

    /// <summary>The first day, in the council's cities (UTC+5).</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in the council's cities (UTC+5).</summary>
    public DateOnly? To { get; init; }

    /// <summary>Which verbs stand in a group; each stands in one.</summary>
    public static IEnumerable<Verb> VerbsOf(VerbGroup group) => group switch
    {
        VerbGroup.Writing => [Verb.Create, Verb.Write, Verb.Check, Verb.AttachFile, Verb.RemoveFile],
        VerbGroup.Review => [Verb.Submit, Verb.TakeBack, Verb.Return, Verb.Approve],
        VerbGroup.Publication => [Verb.Schedule, Verb.Unschedule, Verb.KeepBack, Verb.Publish, Verb.PublishExceptionally, Verb.Withdraw, Verb.Restore, Verb.Rename],
        VerbGroup.Facts => [Verb.ChangeFacts, Verb.SettleConflict, Verb.ChangeTag],
        _ => [.. Enum.GetValues<Verb>().Where(verb => verb >= Verb.SignIn)],
    };
}

public enum VerbGroup
{
    Writing,
    Review,
    Publication,
    Facts,
    Accounts,
}

/// <param name="Lines">Newest first.</param>
/// <param name="Before">Where the next page begins; null on the last one.</param>
public sealed record JournalPage(IReadOnlyList<JournalLine> Lines, long? Before);

/// <param name="Lines">How many were read.</param>
/// <param name="FirstBroken">The number of the first line that does not follow from the one before; null when the chain is whole.</param>
/// <param name="IsCut">True when the newest line the store knew of is missing: the end was cut off.</param>
public sealed record JournalVerdict(long Lines, long? FirstBroken, bool IsCut)
{
    /// <summary>When the whole log was last read, where the verdict remembers it.</summary>
    public DateTimeOffset? WholeAt { get; init; }

    public bool IsWhole => FirstBroken is null && !IsCut;
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Editorial;

/// <summary>One line of the journal: who did what to which text, when and why. Append-only; the store numbers and chains it.</summary>
public sealed class EditorialEvent
{
    private static long unstored;

    public EditorialEvent(Verb verb, Actor by, DateTimeOffset at)
        : this(verb, by.Name, by.Kind, at)
    {
        Sequence = Interlocked.Decrement(ref unstored);
        ById = by.Id;
    }

    private EditorialEvent(Verb verb, string by, ActorKind byKind, DateTimeOffset at) => (Verb, By, ByKind, At) = (verb, by, byKind, at);

    /// <summary>Its place in the journal, from 1 without gaps. Until it is stored a negative number, lower with each event, so that they can be told apart and put in order.</summary>
    public long Sequence { get; set; }

    /// <summary>Null for what was done to no entry: an account, a tag.</summary>
    public Guid? EntryId { get; private init; }

    /// <summary>What it was done to where that is no entry: the address of an account, the key of a tag.</summary>
    public string? Subject { get; init; }

    public SiteLanguage? Language { get; init; }

    public Verb Verb { get; private init; }

    public string By { get; private init; }

    public ActorKind ByKind { get; private init; }

    /// <summary>The account of the person, where one did it.</summary>
    public Guid? ById { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string? Reason { get; init; }

    /// <summary>The revision the verb left: the one edited, or the public one a publication replaced.</summary>
    public int? FromRevision { get; init; }

    public int? RevisionNumber { get; init; }

    public EntryFacts? FactsBefore { get; init; }

    public EntryFacts? FactsAfter { get; init; }

    /// <summary>What stood before, of what is neither a text nor facts: rights, the name of a tag.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>SHA-256 over this event and the hash of the one before: a line changed or removed later breaks the chain.</summary>
    public string Hash { get; set; } = "";
}

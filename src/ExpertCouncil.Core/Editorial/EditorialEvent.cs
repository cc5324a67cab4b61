using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Editorial;

/// <summary>One line of the journal: who did what to which text, when and why. Append-only; the store numbers and chains it.</summary>
public sealed class EditorialEvent
{
    private static long unstored;

    public EditorialEvent(Verb verb, Actor by, DateTimeOffset at)
        : this(verb, by.Name, by.Kind, at) => Sequence = Interlocked.Decrement(ref unstored);

    private EditorialEvent(Verb verb, string by, ActorKind byKind, DateTimeOffset at) => (Verb, By, ByKind, At) = (verb, by, byKind, at);

    /// <summary>Its place in the journal, from 1 without gaps. Until it is stored a negative number, lower with each event, so that they can be told apart and put in order.</summary>
    public long Sequence { get; set; }

    public Guid EntryId { get; private init; }

    public SiteLanguage? Language { get; init; }

    public Verb Verb { get; private init; }

    public string By { get; private init; }

    public ActorKind ByKind { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string? Reason { get; init; }

    public int? RevisionNumber { get; init; }

    public EntryFacts? FactsBefore { get; init; }

    public EntryFacts? FactsAfter { get; init; }

    /// <summary>SHA-256 over this event and the hash of the one before: a line changed or removed later breaks the chain.</summary>
    public string Hash { get; set; } = "";
}

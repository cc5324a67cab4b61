namespace ExpertCouncil.Core.Content;

public sealed record MemorandumFacts : EntryFacts
{
    public required DateOnly Signed { get; init; }

    public LocalText? Place { get; init; }

    public LocalText? Occasion { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }

    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    /// <summary>BCP 47 tags of the languages the signed text exists in.</summary>
    public IReadOnlyList<string> AuthenticLanguages { get; init; } = [];

    public required MemorandumText Text { get; init; }

    public string? Scan { get; init; }

    public required LocalText Citation { get; init; }

    public IReadOnlyList<LaterAction> LaterActions { get; init; } = [];

    public override DateOnly? Day => Signed;

    public override IEnumerable<EntryReference> Mentions =>
    [
        .. Named(EntryKind.Organisation, Parties),
        .. Named(EntryKind.Person, Signatories.Select(signatory => signatory.Person)),
        .. LaterActions.Select(action => action.Entry).OfType<EntryReference>(),
    ];

    public override IEnumerable<string> Files => Scan is null ? [] : [Scan];

    public override IEnumerable<FactsFault> FindFaults()
    {
        if (InForceTo < InForceFrom)
        {
            yield return new FactsFault(nameof(InForceTo), FactsRule.MemorandumEndsBeforeItStarts);
        }

        if (Parties.Count == 0)
        {
            yield return new FactsFault(nameof(Parties), FactsRule.PartyMissing);
        }
    }
}

/// <summary>Whether the body is the document itself or only tells what is known of it.</summary>
public enum MemorandumText
{
    Full,
    Description,
}

public sealed record Signatory(string Person, string Party, LocalText? Post = null);

public sealed record LaterAction(PartialDate Date, LocalText Text, EntryReference? Entry = null);

namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="OrganisationFacts"/>.</summary>
public sealed class Organisation : Entry;

public sealed record OrganisationFacts : EntryFacts
{
    public required Side Side { get; init; }

    public override IReadOnlyList<Side> Owners => OwnersOf(Side);

    /// <summary>True for the two institutes that founded the council.</summary>
    public bool CouncilParty { get; init; }

    public required LocalText Abbreviation { get; init; }

    public LocalText? City { get; init; }

    public PartialDate? Founded { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<ForeignName> Names { get; init; } = [];
}

/// <summary>A name in another language or script, with its BCP 47 tag.</summary>
public sealed record ForeignName(string Language, string Name, LocalText? Note = null);

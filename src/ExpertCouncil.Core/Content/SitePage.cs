namespace ExpertCouncil.Core.Content;

/// <summary>An entry whose facts are <see cref="PageFacts"/>.</summary>
public sealed class SitePage : Entry;

public sealed record PageFacts : EntryFacts
{
    public required PageRole Role { get; init; }

    public IReadOnlyList<KeyFigure> Figures { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<GlossaryTerm> Terms { get; init; } = [];

    public override bool NeedsSource => false;

    public override IEnumerable<EntryReference> Mentions => Milestones.Select(milestone => milestone.Entry).OfType<EntryReference>();
}

/// <summary>Where a page has its place on the site; each role is filled by one page.</summary>
public enum PageRole
{
    About,
    Contacts,
    Accessibility,
    WorkPlan,
    Figures,
    Timeline,
    Glossary,
}

public sealed record Milestone
{
    public required PartialDate Date { get; init; }

    public PartialDate? Until { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>True for an event of the council itself, false for one of its surroundings.</summary>
    public bool Council { get; init; }

    public EntryReference? Entry { get; init; }

    public Source? Source { get; init; }

    public IEnumerable<FactsFault> FindFaults() =>
        Date != default && Until?.Last < Date.First ? [new FactsFault(nameof(Until), FactsRule.MilestoneEndsBeforeItStarts)] : [];
}

public sealed record GlossaryTerm
{
    public required LocalText Term { get; init; }

    /// <summary>The Uzbek term in Cyrillic script.</summary>
    public string? Cyrillic { get; init; }

    public string? Russian { get; init; }

    public string? English { get; init; }

    public required LocalText Meaning { get; init; }

    /// <summary>True when the rendering was seen in a source, false when it is the council site's own.</summary>
    public bool Checked { get; init; }
}

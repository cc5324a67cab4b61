namespace ExpertCouncil.Core.Content;

public sealed record WorkPlanItemFacts : EntryFacts
{
    public const int MaxNumber = 9999;

    public const int MaxWeight = 1000;

    /// <summary>The plan's period, for example <c>2024-2025</c>.</summary>
    public required string Plan { get; init; }

    /// <summary>Unique within the plan.</summary>
    public required int Number { get; init; }

    public required PlanItemNature Nature { get; init; }

    /// <summary>Key of a tag that is a direction.</summary>
    public required string Direction { get; init; }

    public IReadOnlyList<string> Responsible { get; init; } = [];

    public Term? Term { get; init; }

    public required PlanItemStatus Status { get; init; }

    /// <summary>Percent, 0 to 100; null where nobody published it.</summary>
    public int? Progress { get; init; }

    public int Weight { get; init; } = 1;

    /// <summary>Key of the meeting that recorded the item.</summary>
    public string? Meeting { get; init; }

    public IReadOnlyList<PlanLogEntry> Log { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public override DateOnly? Day => Term?.From;

    public override IEnumerable<EntryReference> Mentions =>
    [
        .. Named(EntryKind.Organisation, Responsible),
        .. Named(EntryKind.Meeting, [Meeting]),
        .. Evidence.Select(evidence => evidence.Entry).OfType<EntryReference>(),
    ];

    /// <summary>Overdue is a matter of the day it is asked on, so it is never stored: the term has ended and the work has not.</summary>
    /// <param name="today">The day in the council's cities, UTC+5.</param>
    public bool IsOverdue(DateOnly today) =>
        Term?.To < today && Status is (PlanItemStatus.NotStarted or PlanItemStatus.Planned or PlanItemStatus.InProgress);
}

/// <summary>What stands behind an item: something agreed, a field of work that was named, or a proposal somebody voiced.</summary>
public enum PlanItemNature
{
    Undertaking,
    Direction,
    Proposal,
}

public enum PlanItemStatus
{
    NotStarted,
    Planned,
    InProgress,
    Done,
    Postponed,
    Cancelled,
    NotPublished,
}

public sealed record Term(DateOnly? From, DateOnly? To)
{
    public IEnumerable<FactsFault> FindFaults() => To < From ? [new FactsFault(nameof(To), FactsRule.TermEndsBeforeItStarts)] : [];
}

public sealed record PlanLogEntry(PartialDate Date, LocalText Text);

/// <summary>An entry of this site, or a page elsewhere with a title.</summary>
public sealed record Evidence(EntryReference? Entry = null, LocalText? Title = null, string? Url = null)
{
    public IEnumerable<FactsFault> FindFaults() =>
        (Entry is null ? Url is null || Title is null : Url is not null) ? [new FactsFault(nameof(Url), FactsRule.EntryOrAddress)] : [];
}

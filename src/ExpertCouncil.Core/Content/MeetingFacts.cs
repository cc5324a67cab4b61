using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Core.Content;

public sealed record MeetingFacts : EntryFacts
{
    public const int MaxNumber = 9999;

    public required int Number { get; init; }

    public required MeetingState State { get; init; }

    public required MeetingFormat Format { get; init; }

    public required MeetingTime Starts { get; init; }

    public MeetingTime? Ends { get; init; }

    /// <summary>IANA name, <c>Asia/Tashkent</c> or <c>Asia/Almaty</c>: the zone the times of day are given in.</summary>
    public string? TimeZone { get; init; }

    public LocalText? Place { get; init; }

    public LocalText? Venue { get; init; }

    public string? Host { get; init; }

    public IReadOnlyList<string> Organisers { get; init; } = [];

    public LocalText? Theme { get; init; }

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    public IReadOnlyList<MeetingDocument> Documents { get; init; } = [];

    /// <summary>Null where no time of day was published.</summary>
    public DateTimeOffset? StartsAt => InstantOf(Starts);

    /// <summary>Null where no time of day was published.</summary>
    public DateTimeOffset? EndsAt => Ends is { } ends ? InstantOf(ends) : null;

    public override DateOnly? Day => Starts.Day;

    public override IEnumerable<EntryReference> Mentions =>
    [
        .. Named(EntryKind.Organisation, [Host, .. Organisers]),
        .. Named(EntryKind.Person, Participants.Select(participant => participant.Person)),
        .. Named(EntryKind.WorkPlanItem, Decisions.SelectMany(decision => decision.PlanItems)),
    ];

    public override IEnumerable<string> Files => Documents.Select(document => document.File).OfType<string>();

    public override IEnumerable<FactsFault> FindFaults()
    {
        if (Ends is { } ends && (ends.Day < Starts.Day || (ends.Day == Starts.Day && ends.Time < Starts.Time)))
        {
            yield return new FactsFault(nameof(Ends), FactsRule.MeetingEndsBeforeItStarts);
        }

        if (TimeZone is null && (Starts.Time ?? Ends?.Time) is not null)
        {
            yield return new FactsFault(nameof(Starts), FactsRule.TimeWithoutZone);
        }

        if (TimeZone is not null && !CouncilZone.TryFromId(TimeZone, out _))
        {
            yield return new FactsFault(nameof(TimeZone), FactsRule.ZoneUnknown, TimeZone);
        }
    }

    private DateTimeOffset? InstantOf(MeetingTime time) =>
        time.Time is { } clock && CouncilZone.TryFromId(TimeZone, out var zone) ? zone.Instant(time.Day, clock) : null;
}

/// <summary>A local day, with the time of day where one was published.</summary>
public readonly record struct MeetingTime(DateOnly Day, TimeOnly? Time = null);

public enum MeetingState
{
    Announced,
    Held,
    Reported,
    Cancelled,
    Postponed,
}

public enum MeetingFormat
{
    InPerson,
    Online,
    Hybrid,
}

/// <summary>A person by key, or a body or group by name only.</summary>
public sealed record Participant
{
    public string? Person { get; init; }

    public LocalText? Name { get; init; }

    public required Side Side { get; init; }

    public required ParticipantRole Role { get; init; }

    /// <summary>The post held that day, where it differs from the person's dated posts.</summary>
    public LocalText? Post { get; init; }

    public IEnumerable<FactsFault> FindFaults() =>
        (Person is null) == (Name is null) ? [new FactsFault(nameof(Person), FactsRule.PersonOrName)] : [];
}

public enum ParticipantRole
{
    Chair,
    Moderator,
    Speaker,
    Participant,
}

public sealed record AgendaItem(LocalText Text, LocalText? Note = null);

public sealed record Decision(LocalText Text)
{
    public IReadOnlyList<string> PlanItems { get; init; } = [];
}

/// <summary>A paper of the meeting: a file beside the text or an address elsewhere.</summary>
public sealed record MeetingDocument
{
    public required DocumentRole Role { get; init; }

    public required LocalText Title { get; init; }

    public string? File { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public IEnumerable<FactsFault> FindFaults() => (File is null) == (Url is null) ? [new FactsFault(nameof(File), FactsRule.FileOrAddress)] : [];
}

public enum DocumentRole
{
    Programme,
    Protocol,
    Presentation,
    Report,
    PressRelease,
    Photo,
}

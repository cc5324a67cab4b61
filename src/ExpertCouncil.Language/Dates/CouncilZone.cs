using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Language.Dates;

/// <summary>The clock of one of the two capitals. Right for times since 2005; earlier summer times are not known here.</summary>
/// <remarks>
/// The offsets are ours, not the machine's: Kazakhstan gave up UTC+6 for UTC+5 in 2024, and a time zone database older than that year would
/// still put the council's second meeting an hour off.
/// </remarks>
public sealed class CouncilZone
{
    public static readonly CouncilZone Tashkent = new("Asia/Tashkent", TimeSpan.FromHours(5), TimeSpan.FromHours(5), new()
    {
        [WritingSystem.UzbekLatin] = "Toshkent",
        [WritingSystem.UzbekCyrillic] = "Тошкент",
        [WritingSystem.KazakhCyrillic] = "Ташкент",
        [WritingSystem.KazakhLatin] = "Taşkent",
    });

    public static readonly CouncilZone Astana = new("Asia/Almaty", TimeSpan.FromHours(6), TimeSpan.FromHours(5), new()
    {
        [WritingSystem.UzbekLatin] = "Ostona",
        [WritingSystem.UzbekCyrillic] = "Остона",
        [WritingSystem.KazakhCyrillic] = "Астана",
        [WritingSystem.KazakhLatin] = "Astana",
    });

    // Midnight of 1 March 2024 by the old clock of Kazakhstan, which was then put back to 23:00.
    private static readonly DateTimeOffset Change = new(2024, 3, 1, 0, 0, 0, TimeSpan.FromHours(6));

    private readonly TimeSpan _before;
    private readonly TimeSpan _since;
    private readonly Dictionary<WritingSystem, string> _names;

    private CouncilZone(string id, TimeSpan before, TimeSpan since, Dictionary<WritingSystem, string> names) =>
        (Id, _before, _since, _names) = (id, before, since, names);

    public static IReadOnlyList<CouncilZone> All { get; } = [Tashkent, Astana];

    /// <summary>The IANA name: <c>Asia/Tashkent</c>, <c>Asia/Almaty</c>. The database knows no zone of Astana's own.</summary>
    public string Id { get; }

    /// <summary>The zone of the capital where the language is the state's own.</summary>
    public static CouncilZone Of(SiteLanguage language) => language == SiteLanguage.Uzbek ? Tashkent : Astana;

    /// <summary>Finds a zone by its exact IANA name.</summary>
    public static bool TryFromId(string? id, [NotNullWhen(true)] out CouncilZone? zone)
    {
        zone = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));

        return zone is not null;
    }

    /// <summary>The capital's name, in the nominative.</summary>
    public string City(WritingSystem system) => _names[system];

    public TimeSpan OffsetAt(DateTimeOffset instant) => instant < Change ? _before : _since;

    /// <returns>The same instant with the offset of this zone.</returns>
    public DateTimeOffset LocalTime(DateTimeOffset instant) => instant.ToOffset(OffsetAt(instant));

    /// <summary>Turns what a clock in this zone shows into an instant. Of the hour that Kazakhstan lived twice, the first is meant.</summary>
    public DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var beforeChange = new DateTimeOffset(day.ToDateTime(time), _before);

        return beforeChange < Change ? beforeChange : new DateTimeOffset(day.ToDateTime(time), _since);
    }

    public override string ToString() => Id;
}

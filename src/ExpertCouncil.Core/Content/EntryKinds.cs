using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Core.Content;

/// <summary>The one table that ties a kind to its folder in the content files, its class and its facts: a new kind registers here.</summary>
public static class EntryKinds
{
    private static readonly Registration[] Registrations =
    [
        new(EntryKind.Meeting, "meetings", typeof(MeetingReport), typeof(MeetingFacts), (id, key) => new MeetingReport { Id = id, Key = key, Kind = EntryKind.Meeting }),
        new(EntryKind.Memorandum, "memoranda", typeof(Memorandum), typeof(MemorandumFacts), (id, key) => new Memorandum { Id = id, Key = key, Kind = EntryKind.Memorandum }),
        new(EntryKind.WorkPlanItem, "work-plan", typeof(WorkPlanItem), typeof(WorkPlanItemFacts), (id, key) => new WorkPlanItem { Id = id, Key = key, Kind = EntryKind.WorkPlanItem }),
        new(EntryKind.News, "news", typeof(NewsItem), typeof(NewsFacts), (id, key) => new NewsItem { Id = id, Key = key, Kind = EntryKind.News }),
        new(EntryKind.Person, "people", typeof(Person), typeof(PersonFacts), (id, key) => new Person { Id = id, Key = key, Kind = EntryKind.Person }),
        new(EntryKind.Organisation, "organisations", typeof(Organisation), typeof(OrganisationFacts), (id, key) => new Organisation { Id = id, Key = key, Kind = EntryKind.Organisation }),
        new(EntryKind.Page, "pages", typeof(SitePage), typeof(PageFacts), (id, key) => new SitePage { Id = id, Key = key, Kind = EntryKind.Page }),
    ];

    public static IReadOnlyList<EntryKind> All { get; } = [.. Registrations.Select(registration => registration.Kind)];

    /// <summary>The folder below <c>content/</c>, for example <c>meetings</c>.</summary>
    public static string Folder(this EntryKind kind) => Of(kind).Folder;

    public static Type EntryType(this EntryKind kind) => Of(kind).Entry;

    public static Type FactsType(this EntryKind kind) => Of(kind).Facts;

    public static EntryKind Of<TEntry>()
        where TEntry : Entry => Registrations.Single(registration => registration.Entry == typeof(TEntry)).Kind;

    public static bool TryFromFolder(string folder, [NotNullWhen(true)] out EntryKind? kind)
    {
        kind = Registrations.FirstOrDefault(registration => string.Equals(registration.Folder, folder, StringComparison.Ordinal))?.Kind;

        return kind is not null;
    }

    internal static Entry Create(this EntryKind kind, Guid id, string key) => Of(kind).Create(id, key);

    private static Registration Of(EntryKind kind) => Registrations[(int)kind];

    private sealed record Registration(EntryKind Kind, string Folder, Type Entry, Type Facts, Func<Guid, string, Entry> Create);
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The titles a form can offer or was given, drafts among them: never those of all entries.</summary>
public sealed class EntryTitles(CouncilStore store)
{
    /// <returns>Those written last first, and with them every other entry that has one of their titles, so that two of one name can be told apart.</returns>
    public async Task<IReadOnlyList<EntryTitle>> FindAsync(WantedTitles wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var (ids, texts) = (Wanted(wanted), store.TextLines);
        var keys = texts.Where(t => ids.Contains(t.EntryId)).Select(t => t.TitleKey);
        var alike = texts.Where(t => keys.Contains(t.TitleKey) || wanted.TitleKeys.Contains(t.TitleKey)).Select(t => t.EntryId);
        var found = await store.EntryLines.Where(l => ids.Contains(l.Id) || alike.Contains(l.Id))
            .OrderByDescending(l => l.WrittenAt).ThenBy(l => l.Kind).ThenBy(l => l.Key)
            .SelectMany(
                l => texts.Where(t => t.EntryId == l.Id).DefaultIfEmpty(),
                (l, t) => new { l.Kind, l.Key, Language = (SiteLanguage?)t!.Language, t.Title, Same = t.TitleKey })
            .ToListAsync(cancellationToken);

        return
        [
            .. found.GroupBy(row => new EntryReference(row.Kind, row.Key))
                .Select(rows => new EntryTitle(
                    rows.Key, rows.Where(row => row.Language is not null).ToDictionary(row => row.Language!.Value, row => new SpelledTitle(row.Title, row.Same)))),
        ];
    }

    /// <summary>The facts of people, by key.</summary>
    public async Task<IReadOnlyDictionary<string, PersonFacts>> PeopleAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        keys.Count == 0
            ? new Dictionary<string, PersonFacts>()
            : (await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Person && keys.Contains(e.Key)).Select(e => new { e.Key, e.Facts }).ToListAsync(cancellationToken))
                .ToDictionary(person => person.Key, person => (PersonFacts)person.Facts, StringComparer.Ordinal);

    private IQueryable<Guid> Wanted(WantedTitles wanted)
    {
        var lines = store.EntryLines;
        var (kinds, keys) = (EntryKinds.All, wanted.Keys);
        var ids = lines.Where(l => wanted.Whole.Contains(l.Kind)).Select(l => l.Id)
            .Concat(lines.Where(l => kinds.Contains(l.Kind) && keys.Contains(l.Key)).Select(l => l.Id))
            .Concat(Newest(lines, wanted.Most));

        return wanted.Offered.Aggregate(ids, (all, kind) => all.Concat(Newest(lines.Where(l => l.Kind == kind), wanted.Most)));
    }

    private static IQueryable<Guid> Newest(IQueryable<EntryLine> lines, int most) =>
        lines.OrderByDescending(l => l.WrittenAt).ThenBy(l => l.Kind).ThenBy(l => l.Key).Take(most).Select(l => l.Id);
}

/// <param name="Reference">The entry.</param>
/// <param name="Titles">Of its working texts.</param>
public sealed record EntryTitle(EntryReference Reference, IReadOnlyDictionary<SiteLanguage, SpelledTitle> Titles);

/// <param name="Text">As it was written.</param>
/// <param name="Key">What it is the same as: <see cref="TitleKey"/>.</param>
public readonly record struct SpelledTitle(string Text, string Key);

public sealed record WantedTitles
{
    /// <summary>How many entries of any kind, and how many more of each offered kind.</summary>
    public required int Most { get; init; }

    public IReadOnlyList<EntryKind> Offered { get; init; } = [];

    /// <summary>Kinds of which every entry is wanted: those one ticks in a list.</summary>
    public IReadOnlyList<EntryKind> Whole { get; init; } = [];

    /// <summary>Keys of entries of whatever kind.</summary>
    public IReadOnlyCollection<string> Keys { get; init; } = [];

    /// <summary>Titles as <see cref="TitleKey"/> gives them.</summary>
    public IReadOnlyCollection<string> TitleKeys { get; init; } = [];
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>Every entry of the store as the desk lists it, with the state of both texts.</summary>
public sealed class EntryList(CouncilStore store)
{
    public const int PageSize = 50;

    /// <param name="filter">What the list is narrowed to.</param>
    /// <param name="page">From 1; a page beyond the last one is the last one.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>Newest first.</returns>
    public async Task<EntryListPage> ListAsync(EntryFilter filter, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var words = new TitleWords(filter.Text ?? "");
        var rest = (await store.ListedEntriesAsync(store.Entries, cancellationToken)).FindAll(entry => IsOfTheRest(entry, filter, words));
        var found = rest.FindAll(entry => IsKind(entry, filter) && IsInCondition(entry, filter, filter.Condition) && IsStale(entry, filter));
        var last = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, last);

        return new EntryListPage(
            [.. found.Skip((shown - 1) * PageSize).Take(PageSize).Select(entry => entry.Row)],
            shown,
            found.Count,
            Enum.GetValues<TextCondition>().ToDictionary(
                condition => condition,
                condition => rest.Count(entry => IsKind(entry, filter) && IsStale(entry, filter) && IsInCondition(entry, filter, condition))),
            EntryKinds.All.ToDictionary(
                kind => kind,
                kind => rest.Count(entry => entry.Reference.Kind == kind && IsInCondition(entry, filter, filter.Condition) && IsStale(entry, filter))),
            rest.Count(entry => IsKind(entry, filter) && IsInCondition(entry, filter, filter.Condition) && IsStale(entry, filter with { StaleOnly = true })));
    }

    /// <summary>What is missing or stale where, by kind.</summary>
    public async Task<IReadOnlyList<TranslationMapRow>> TranslationMapAsync(CancellationToken cancellationToken)
    {
        var entries = (await store.ListedEntriesAsync(store.Entries, cancellationToken)).ToLookup(entry => entry.Reference.Kind);

        return
        [
            .. EntryKinds.All.Select(kind => new TranslationMapRow(
                kind,
                entries[kind].Count(),
                Count(language => entries[kind].Count(entry => entry.In(language) is null)),
                Count(language => entries[kind].Count(entry => entry.In(language)?.StaleSince is not null)),
                Count(language => entries[kind].Count(entry => entry.In(language) is { LiveNumber: null })))),
        ];
    }

    private static Dictionary<SiteLanguage, int> Count(Func<SiteLanguage, int> count) => SiteLanguages.All.ToDictionary(language => language, count);

    private static bool IsOfTheRest(ListedEntry entry, EntryFilter filter, TitleWords words) =>
        (filter.Side is not { } side || entry.Facts.Owners.Contains(side))
        && (filter.AuthorId is not { } author || entry.Texts.Any(text => text.State.AuthorId == author))
        && (filter.Direction is not { } direction || Directions(entry.Facts).Contains(direction, StringComparer.Ordinal))
        && words.AreIn(entry.Reference.Key, entry.Texts.Select(text => (text.State.Language, text.State.Title)));

    private static IEnumerable<string> Directions(EntryFacts facts) => facts is WorkPlanItemFacts item ? [item.Direction, .. facts.Tags] : facts.Tags;

    private static bool IsKind(ListedEntry entry, EntryFilter filter) => filter.Kind is null || entry.Reference.Kind == filter.Kind;

    // Without a condition, a language asks for entries that have a text in it.
    private static bool IsInCondition(ListedEntry entry, EntryFilter filter, TextCondition? condition) => condition is { } wanted
        ? Languages(filter).Any(language => (entry.In(language)?.Condition ?? TextCondition.Missing) == wanted)
        : filter.Language is not { } own || entry.In(own) is not null;

    private static bool IsStale(ListedEntry entry, EntryFilter filter) =>
        !filter.StaleOnly || Languages(filter).Any(language => entry.In(language)?.StaleSince is not null);

    private static IReadOnlyList<SiteLanguage> Languages(EntryFilter filter) => filter.Language is { } one ? [one] : SiteLanguages.All;
}

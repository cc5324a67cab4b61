using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
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
        var rest = OfTheRest(filter);
        var shapes = await rest.ShapesAsync(cancellationToken);
        var total = Count(shapes, shape => IsKind(shape, filter) && shape.IsInCondition(filter, filter.Condition) && shape.IsStale(filter));
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = total == 0 ? [] : await store.RowsAsync(Found(rest, filter).NewestFirst().Skip((shown - 1) * PageSize).Take(PageSize), cancellationToken);

        return new EntryListPage(
            rows,
            shown,
            total,
            Enum.GetValues<TextCondition>().ToDictionary(
                condition => condition,
                condition => Count(shapes, shape => IsKind(shape, filter) && shape.IsStale(filter) && shape.IsInCondition(filter, condition))),
            EntryKinds.All.ToDictionary(
                kind => kind,
                kind => Count(shapes, shape => shape.Kind == kind && shape.IsInCondition(filter, filter.Condition) && shape.IsStale(filter))),
            Count(shapes, shape => IsKind(shape, filter) && shape.IsInCondition(filter, filter.Condition) && shape.IsStale(filter with { StaleOnly = true })));
    }

    /// <summary>What is missing or stale where, by kind.</summary>
    public async Task<IReadOnlyList<TranslationMapRow>> TranslationMapAsync(CancellationToken cancellationToken)
    {
        var shapes = (await store.EntryLines.WithText.ShapesAsync(cancellationToken)).ToLookup(shape => shape.Kind);

        return
        [
            .. EntryKinds.All.Select(kind => new TranslationMapRow(
                kind,
                Count(shapes[kind], _ => true),
                ByLanguage(language => Count(shapes[kind], shape => shape.In(language).Condition == TextCondition.Missing)),
                ByLanguage(language => Count(shapes[kind], shape => shape.In(language).IsStale)),
                ByLanguage(language => Count(shapes[kind], shape => shape.In(language).IsNew)))),
        ];
    }

    private static Dictionary<SiteLanguage, int> ByLanguage(Func<SiteLanguage, int> count) => SiteLanguages.All.ToDictionary(language => language, count);

    private static int Count(IEnumerable<EntryShape> shapes, Func<EntryShape, bool> isCounted) => shapes.Where(isCounted).Sum(shape => shape.Entries);

    private static bool IsKind(EntryShape shape, EntryFilter filter) => filter.Kind is null || shape.Kind == filter.Kind;

    /// <summary>What the numbers beside each filter are counted under.</summary>
    private IQueryable<EntryLine> OfTheRest(EntryFilter filter)
    {
        var lines = new TitleWords(filter.Text ?? "").In(store.EntryLines.WithText, store);

        if (filter.Side is { } side)
        {
            lines = lines.Of([side]);
        }

        if (filter.AuthorId is { } author)
        {
            var written = store.TextLines.Where(t => t.AuthorId == author).Select(t => t.EntryId);
            lines = lines.Where(l => written.Contains(l.Id));
        }

        if (filter.Direction is { } direction)
        {
            var tag = $" {direction} ";
            lines = lines.Where(l => l.Tags.Contains(tag));
        }

        return lines;
    }

    // Without a condition, a language asks for entries that have a text in it.
    private static IQueryable<EntryLine> Found(IQueryable<EntryLine> lines, EntryFilter filter)
    {
        if (filter.Kind is { } kind)
        {
            lines = lines.Where(l => l.Kind == kind);
        }

        if (filter.Condition is { } condition)
        {
            lines = lines.In(condition, filter.Language);
        }
        else if (filter.Language is { } language)
        {
            lines = language == SiteLanguage.Uzbek ? lines.Where(l => l.Uzbek != TextCondition.Missing) : lines.Where(l => l.Kazakh != TextCondition.Missing);
        }

        return filter.StaleOnly ? lines.Stale(filter.Language) : lines;
    }
}

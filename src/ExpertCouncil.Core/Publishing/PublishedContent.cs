using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>The only door through which public pages reach the store: nothing unpublished passes it.</summary>
public sealed class PublishedContent(CouncilStore store)
{
    private IQueryable<PublishedText> Texts => store.PublishedTexts.AsNoTracking();

    /// <summary>The row under an address, live or withdrawn; null when nothing was ever public there.</summary>
    public Task<PublishedText?> FindAsync(EntryKind kind, string slug, WritingSystem writing, CancellationToken cancellationToken) =>
        Texts.In(writing).OfKind(kind).SingleOrDefaultAsync(t => t.Slug == slug, cancellationToken);

    /// <summary>Where an entry stands today that was public under another slug before; null when the slug was never used.</summary>
    public async Task<EntryCard?> FindMovedAsync(EntryKind kind, string slug, WritingSystem writing, CancellationToken cancellationToken) =>
        await store.FormerAddresses.AsNoTracking()
            .Where(a => a.Kind == kind && a.Language == writing.Language && a.Slug == slug)
            .SelectMany(a => store.PublishedTexts, (address, text) => new { address, text })
            .Where(pair => pair.text.EntryId == pair.address.EntryId && pair.text.Language == writing.Language && pair.text.Script == writing.Script)
            .Select(pair => pair.text)
            .Cards()
            .SingleOrDefaultAsync(cancellationToken);

    public Task<PublishedText?> FindPageAsync(PageRole role, WritingSystem writing, CancellationToken cancellationToken) =>
        Texts.In(writing).OfKind(EntryKind.Page).Live().With(PublishedFacet.Role, role.ToString()).OldestFirst().FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<EntryCard>> LatestAsync(EntryKind kind, int count, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).OfKind(kind).Live().NewestFirst().Take(count).Cards().ToListAsync(cancellationToken);

    /// <summary>The newest of several kinds.</summary>
    public async Task<IReadOnlyList<EntryCard>> LatestAsync(
        IReadOnlyCollection<EntryKind> kinds, int count, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().Where(t => kinds.Contains(t.Kind)).NewestFirst().Take(count).Cards().ToListAsync(cancellationToken);

    /// <summary>How many entries of each kind are public; kinds without any are left out.</summary>
    public async Task<IReadOnlyDictionary<EntryKind, int>> KindCountsAsync(WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live()
            .GroupBy(t => t.Kind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    /// <summary>All of a kind, newest first: for kinds a council has dozens of, such as meetings or people.</summary>
    public async Task<IReadOnlyList<EntryCard>> AllAsync(EntryKind kind, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).OfKind(kind).Live().NewestFirst().Cards().ToListAsync(cancellationToken);

    /// <summary>A page of a long list, newest first, at <paramref name="olderThan"/> or before <paramref name="newerThan"/>.</summary>
    public async Task<ListPage> ListAsync(
        EntryKind kind, ListFilter filter, ListPlace? olderThan, ListPlace? newerThan, int size, WritingSystem writing, CancellationToken cancellationToken)
    {
        var all = Texts.In(writing).OfKind(kind).Live().Matching(filter);

        if (newerThan is not null)
        {
            var newer = await all.NewerThan(newerThan).OldestFirst().Take(size + 1).Cards().ToListAsync(cancellationToken);
            var shown = newer.Take(size).Reverse().ToList();

            return new ListPage(shown, shown is [] ? null : ListPlace.Of(shown[^1]), newer.Count > size ? ListPlace.Of(shown[0]) : null);
        }

        var older = await (olderThan is null ? all : all.OlderThan(olderThan)).NewestFirst().Take(size + 1).Cards().ToListAsync(cancellationToken);
        var cards = older.Take(size).ToList();

        return new ListPage(cards, older.Count > size ? ListPlace.Of(cards[^1]) : null, olderThan is null || cards is [] ? null : ListPlace.Of(cards[0]));
    }

    /// <summary>The cards of the named entries that are public, by reference.</summary>
    public async Task<IReadOnlyDictionary<EntryReference, EntryCard>> CardsAsync(
        IEnumerable<EntryReference> references, WritingSystem writing, CancellationToken cancellationToken)
    {
        var wanted = references.ToHashSet();

        if (wanted.Count == 0)
        {
            return new Dictionary<EntryReference, EntryCard>();
        }

        var cards = await Texts.In(writing).Live().Named(wanted).Cards().ToListAsync(cancellationToken);

        return cards.Where(card => wanted.Contains(card.Reference)).ToDictionary(card => card.Reference);
    }

    /// <summary>Entries whose facts or text name the given one, newest first.</summary>
    public async Task<IReadOnlyList<EntryCard>> NamingAsync(EntryReference reference, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().With(PublishedFacet.Entry, reference.ToString()).NewestFirst().Cards().ToListAsync(cancellationToken);

    /// <summary>Entries of any kind that carry a tag, newest first.</summary>
    public async Task<IReadOnlyList<EntryCard>> TaggedAsync(string tag, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().With(PublishedFacet.Tag, tag).NewestFirst().Cards().ToListAsync(cancellationToken);

    /// <summary>How many entries carry each tag; tags nothing carries are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> TagCountsAsync(WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().FacetValues(PublishedFacet.Tag)
            .GroupBy(value => value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);

    /// <summary>The periods of the plans that have public items, newest first.</summary>
    public async Task<IReadOnlyList<string>> PlansAsync(WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).OfKind(EntryKind.WorkPlanItem).Live().FacetValues(PublishedFacet.Plan).Distinct().OrderDescending().ToListAsync(cancellationToken);

    /// <summary>The items of one plan, by number.</summary>
    public async Task<IReadOnlyList<EntryCard>> PlanAsync(string plan, WritingSystem writing, CancellationToken cancellationToken)
    {
        var items = await Texts.In(writing).OfKind(EntryKind.WorkPlanItem).Live().With(PublishedFacet.Plan, plan).Cards().ToListAsync(cancellationToken);

        return [.. items.OrderBy(item => ((WorkPlanItemFacts)item.Facts).Number).ThenBy(item => item.Key, StringComparer.Ordinal)];
    }

    /// <summary>How many entries of the kinds each month holds, newest month first.</summary>
    public async Task<IReadOnlyList<MonthCount>> MonthsAsync(IReadOnlyCollection<EntryKind> kinds, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().Where(t => kinds.Contains(t.Kind))
            .GroupBy(t => new { t.Day.Year, t.Day.Month })
            .OrderByDescending(g => g.Key.Year).ThenByDescending(g => g.Key.Month)
            .Select(g => new MonthCount(g.Key.Year, g.Key.Month, g.Count()))
            .ToListAsync(cancellationToken);

    /// <summary>Entries of the kinds whose day lies in the span, oldest first.</summary>
    public async Task<IReadOnlyList<EntryCard>> BetweenAsync(
        DateOnly first, DateOnly last, IReadOnlyCollection<EntryKind> kinds, WritingSystem writing, CancellationToken cancellationToken) =>
        await Texts.In(writing).Live().Where(t => kinds.Contains(t.Kind) && t.Day >= first && t.Day <= last).OldestFirst().Cards().ToListAsync(cancellationToken);

    /// <summary>The tags that at least one entry of the kind carries.</summary>
    public async Task<IReadOnlyList<Tag>> TagsOfAsync(EntryKind kind, WritingSystem writing, CancellationToken cancellationToken)
    {
        var facets = Texts.In(writing).OfKind(kind).Live().SelectMany(t => t.Facets);

        return await store.Tags.AsNoTracking()
            .Where(tag => facets.Any(f => f.Name == PublishedFacet.Tag && f.Value == tag.Key))
            .OrderBy(t => t.Position).ThenBy(t => t.Key).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Tag>> TagsAsync(CancellationToken cancellationToken) =>
        await store.Tags.AsNoTracking().OrderBy(t => t.Position).ThenBy(t => t.Key).ToListAsync(cancellationToken);

    /// <summary>The public files beside a public text, by name: those it was published with.</summary>
    public async Task<IReadOnlyDictionary<string, MediaFile>> FilesAsync(PublishedText text, CancellationToken cancellationToken)
    {
        var known = Texts.Where(t => t.Id == text.Id).FacetValues(PublishedFacet.File);

        return await store.Entries.AsNoTracking().Where(e => e.Id == text.EntryId)
            .SelectMany(e => e.Media)
            .Where(file => known.Contains(file.Sha256 + "/" + file.Name))
            .ToDictionaryAsync(file => file.Name, cancellationToken);
    }

    /// <summary>A file that a public text shows or its facts lead to; null for any other, also beside a public text. Publishing alone makes a file public.</summary>
    public async Task<PublishedFile?> FindFileAsync(string sha256, string name, CancellationToken cancellationToken) =>
        MediaTypes.OfName(name) is { } mediaType && await Texts.Live().With(PublishedFacet.File, Facets.FileValue(sha256, name)).AnyAsync(cancellationToken)
            ? new PublishedFile(sha256, name, mediaType)
            : null;

    /// <summary>Every live row with its own text, for the site map; streamed, because there may be many.</summary>
    public IAsyncEnumerable<SitemapRow> SitemapAsync() =>
        Texts.Live().Where(t => t.TextLanguage == t.Language)
            .OrderBy(t => t.Kind).ThenBy(t => t.Key).ThenBy(t => t.Language).ThenBy(t => t.Script)
            .Select(t => new SitemapRow(t.Kind, t.Slug, t.Language, t.Script, t.Facts, t.Alternates, t.PublishedAt))
            .AsAsyncEnumerable();
}

/// <param name="Sha256">Of the bytes, as they were published.</param>
/// <param name="Name">Under which texts and facts name it.</param>
/// <param name="MediaType">Decided when the file came in; its name tells it since.</param>
public sealed record PublishedFile(string Sha256, string Name, string MediaType);

public sealed record MonthCount(int Year, int Month, int Count);

public sealed record SitemapRow(
    EntryKind Kind, string Slug, SiteLanguage Language, Script Script, EntryFacts Facts, IReadOnlyList<Alternate> Alternates, DateTimeOffset PublishedAt);

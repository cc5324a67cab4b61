using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Search;

public sealed class IndexModel(SiteSearch search, PublishedContent content) : PublicPage
{
    private const int NewestCount = 6;
    private static readonly EntryKind[] Reports = [EntryKind.News, EntryKind.Meeting, EntryKind.Memorandum];

    public SearchText Asked { get; private set; } = SearchText.From(null);

    public SearchQuery Query { get; private set; } = new("");

    public SearchResults Results { get; private set; } = SearchResults.Empty;

    public string CountText => Results.IsCapped ? SiteText.Search_CountCapped : SiteText.Search_Count;

    public IReadOnlyList<SearchFilter> Filters { get; private set; } = [];

    public IReadOnlyList<SearchChoice> Chosen => [.. Filters.SelectMany(filter => filter.Choices).Where(choice => choice.IsChosen)];

    public IReadOnlyList<EntryCard> Newest { get; private set; } = [];

    public IReadOnlyList<(Section Section, int Count)> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        string? q, string? kind, string? language, string? direction, string? year, string? after, CancellationToken cancellationToken)
    {
        Asked = SearchText.From(q);
        Head = new PageHead(SiteText.Search_Title, SiteText.Search_Lead) { NoIndex = true, HoldsSearch = true };

        if (SearchQuery.Read(Asked.Words, kind, language, direction, year, after) is not { } query)
        {
            return NotUnderstood();
        }

        Query = query;
        Head = Head with
        {
            Title = query.Text.Length == 0 ? SiteText.Search_Title : SiteText.Search_TitleOf.With(query.Text),
            // A place among the results of one language is none among those of another.
            AddressIn = writing => SiteLinks.Search(writing, query with { After = null }),
        };

        return query.Text.Length == 0 ? await OfferAsync(cancellationToken) : await FindAsync(cancellationToken);
    }

    private async Task<IActionResult> FindAsync(CancellationToken cancellationToken)
    {
        var directions = (await content.TagsAsync(cancellationToken)).Where(tag => tag.IsDirection).ToList();

        if (Query.Direction is { } asked && !directions.Exists(direction => direction.Key == asked))
        {
            return NotUnderstood();
        }

        Results = await search.FindAsync(Query.In(Writing), cancellationToken);
        Filters = SearchFilter.Of(Query, Results.Counts, directions, Writing);

        // A place that nothing follows is no page of these results.
        return Results.Hits is [] && Query.After is not null ? NotUnderstood() : Page();
    }

    /// <summary>What a reader who has not asked yet may be looking for.</summary>
    private async Task<IActionResult> OfferAsync(CancellationToken cancellationToken)
    {
        Newest = await content.LatestAsync(Reports, NewestCount, Writing, cancellationToken);
        Sections = [.. (await content.KindCountsAsync(Writing, cancellationToken))
            .Where(kind => kind.Key != EntryKind.Page)
            .OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key)
            .Select(kind => (SiteAddresses.SectionOf(kind.Key), kind.Value))];

        return Page();
    }
}

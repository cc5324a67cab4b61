using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.News;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    private const int PageSize = 10;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Tag> Directions { get; private set; } = [];

    public int? Year { get; private set; }

    public Tag? Direction { get; private set; }

    public ListPage List { get; private set; } = new([], null, null);

    public async Task<IActionResult> OnGetAsync(string? year, string? direction, string? before, string? after, CancellationToken cancellationToken)
    {
        Years = [.. (await content.MonthsAsync([EntryKind.News], Writing, cancellationToken)).Select(month => month.Year).Distinct()];
        Directions = [.. (await content.TagsOfAsync(EntryKind.News, Writing, cancellationToken)).Where(tag => tag.IsDirection)];
        Year = Years.Cast<int?>().FirstOrDefault(offered => offered!.Value.ToString("D4", CultureInfo.InvariantCulture) == year);
        Direction = Directions.FirstOrDefault(offered => offered.Key == direction);

        if (!IsKnown(year, Year) || !IsKnown(direction, Direction) || !TryReadPlaces(before, after, out var olderThan, out var newerThan))
        {
            return NotUnderstood();
        }

        List = await content.ListAsync(EntryKind.News, new ListFilter(Year, Tag: Direction?.Key), olderThan, newerThan, PageSize, Writing, cancellationToken);
        Head = SectionHead(Title, SiteText.News_Lead, Section.News) with
        {
            NoIndex = Year is not null || Direction is not null || olderThan is not null || newerThan is not null,
            AddressIn = writing => SiteLinks.News(writing, Year, Direction?.Key, olderThan, newerThan),
        };

        // A place that nothing follows is no page of this list.
        return List.Cards is [] && (olderThan ?? newerThan) is not null ? NotUnderstood() : Page();
    }

    private string Title => Year is { } year ? SiteText.News_TitleYear.With(year) : SiteText.News_Title;

    private static bool IsKnown(string? asked, object? found) => string.IsNullOrEmpty(asked) || found is not null;

    /// <summary>At most one of the two, and in the form the pager writes.</summary>
    private static bool TryReadPlaces(string? before, string? after, out ListPlace? olderThan, out ListPlace? newerThan) =>
        (ListPlace.TryParse(before, out olderThan) | before is null) & (ListPlace.TryParse(after, out newerThan) | after is null) && (before is null || after is null);
}

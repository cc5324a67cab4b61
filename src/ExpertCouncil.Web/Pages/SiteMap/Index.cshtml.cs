using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language.Sorting;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.SiteMap;

public sealed class IndexModel(PublishedContent content, SiteLinks links) : PublicPage
{
    private static readonly EntryKind[] Kinds = [.. EntryKinds.All.Where(kind => kind != EntryKind.Page)];

    public IReadOnlyList<(Section Section, IReadOnlyList<SiteMapLink> Entries)> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.SiteMap_Title, SiteText.SiteMap_Lead, Section.SiteMap);
        var cards = await content.BetweenAsync(DateOnly.MinValue, DateOnly.MaxValue, Kinds, Writing, cancellationToken);
        var directions = (await content.TagsAsync(cancellationToken)).Where(tag => tag.IsDirection).Select(tag => new SiteMapLink(links.Direction(tag), tag.NameIn(Writing), null));
        var entries = cards.GroupBy(card => SiteAddresses.SectionOf(card.Kind)).ToDictionary(group => group.Key, Order);
        entries[Section.Directions] = [.. directions];
        Sections = [.. Enum.GetValues<Section>().Where(place => place != Section.Mistakes).Select(place => (place, entries.GetValueOrDefault(place) ?? []))];
    }

    /// <summary>Names by the alphabet, plan items by number, what has a day with the newest first.</summary>
    private IReadOnlyList<SiteMapLink> Order(IGrouping<Section, EntryCard> group)
    {
        var ordered = group.Key switch
        {
            Section.People or Section.Organisations => group.OrderBy(card => card.Title, AlphabetComparer.For(Writing)),
            Section.WorkPlan => group.OrderBy(card => ((WorkPlanItemFacts)card.Facts).Plan, StringComparer.Ordinal).ThenBy(card => ((WorkPlanItemFacts)card.Facts).Number),
            _ => group.OrderByDescending(card => card.Day),
        };

        return [.. ordered.Select(card => new SiteMapLink(card.Address, card.Title, card.TextWriting == Writing ? null : card.TextWriting.Tag))];
    }
}

/// <summary>A link of the map; the language is set where the title is in another one than the page.</summary>
public sealed record SiteMapLink(string Address, string Title, string? TitleLanguage);

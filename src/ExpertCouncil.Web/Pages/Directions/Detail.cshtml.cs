using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.WorkPlan;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Directions;

public sealed class DetailModel(PublishedContent content, TimeProvider clock) : PublicPage
{
    public string Name { get; private set; } = "";

    public string Lead => SiteText.Direction_Lead.With(Name);

    public IReadOnlyList<PlanRow> PlanItems { get; private set; } = [];

    public IReadOnlyList<EntryCard> Meetings { get; private set; } = [];

    public IReadOnlyList<EntryCard> News { get; private set; } = [];

    /// <summary>Memoranda, people, organisations and pages.</summary>
    public IReadOnlyList<EntryCard> Others { get; private set; } = [];

    public bool IsEmpty => PlanItems.Count + Meetings.Count + News.Count + Others.Count == 0;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var tags = await content.TagsAsync(cancellationToken);

        if (tags.FirstOrDefault(tag => tag.IsDirection && SiteLinks.DirectionSlug(tag, Language) == slug) is not { } direction)
        {
            return tags.FirstOrDefault(tag => tag.IsDirection && tag.FormerSlugs.Contains(new FormerSlug(Language, slug))) is { } moved
                ? RedirectPermanent(SiteLinks.Direction(moved, Writing))
                : NotFound();
        }

        Name = direction.NameIn(Writing);
        await LoadAsync(direction, tags, cancellationToken);
        // A plan item may bear the very name of its direction.
        Head = new PageHead(SiteText.Direction_Title.With(Name), Lead) { AddressIn = writing => SiteLinks.Direction(direction, writing) };

        return Page();
    }

    private async Task LoadAsync(Tag direction, IReadOnlyList<Tag> tags, CancellationToken cancellationToken)
    {
        var entries = (await content.TaggedAsync(direction.Key, Writing, cancellationToken)).ToLookup(card => card.Kind);
        var organisations = await content.AllAsync(EntryKind.Organisation, Writing, cancellationToken);
        var today = clock.CouncilDay();
        PlanItems = [.. entries[EntryKind.WorkPlanItem].Select(card => PlanRow.Of(card, tags, organisations, today)).OrderByDescending(row => row.Facts.Plan, StringComparer.Ordinal).ThenBy(row => row.Facts.Number)];
        Meetings = [.. entries[EntryKind.Meeting]];
        News = [.. entries[EntryKind.News]];
        Others = [.. entries.Where(group => group.Key is not (EntryKind.WorkPlanItem or EntryKind.Meeting or EntryKind.News)).OrderBy(group => group.Key).SelectMany(group => group)];
    }
}

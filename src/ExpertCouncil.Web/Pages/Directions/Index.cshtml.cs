using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Directions;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    public IReadOnlyList<(Tag Direction, int Count)> Directions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var counts = await content.TagCountsAsync(Writing, cancellationToken);
        var tags = await content.TagsAsync(cancellationToken);
        Directions = [.. tags.Where(tag => tag.IsDirection).Select(tag => (tag, counts.GetValueOrDefault(tag.Key)))];
        Head = SectionHead(SiteText.Directions_Title, SiteText.Directions_Lead, Section.Directions);
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Meetings;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    /// <summary>The meetings of each year, newest first.</summary>
    public IReadOnlyList<IGrouping<int, EntryCard>> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.Meetings_Title, SiteText.Meetings_Lead, Section.Meetings);
        Years = [.. (await content.AllAsync(EntryKind.Meeting, Writing, cancellationToken)).GroupBy(card => card.Day.Year)];
    }
}

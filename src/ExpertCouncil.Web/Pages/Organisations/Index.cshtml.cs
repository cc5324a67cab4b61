using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language.Sorting;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Organisations;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    /// <summary>All but the two founders, by the alphabet of the page.</summary>
    public IReadOnlyList<EntryCard> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.Organisations_Title, SiteText.Organisations_Lead, Section.Organisations);
        Others =
        [.. (await content.AllAsync(EntryKind.Organisation, Writing, cancellationToken))
            .Where(card => card.Facts is OrganisationFacts { CouncilParty: false })
            .OrderBy(card => card.Title, AlphabetComparer.For(Writing)).ThenBy(card => card.Key, StringComparer.Ordinal)];
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Components;

/// <summary>The two founding institutes side by side, equal; each language begins with its own side's.</summary>
public sealed class Institutes(PublishedContent content, SiteLinks links) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(bool inFooter = false)
    {
        var organisations = await content.AllAsync(EntryKind.Organisation, links.Writing, HttpContext.RequestAborted);
        var parties = organisations
            .Where(card => ((OrganisationFacts)card.Facts).CouncilParty)
            .OrderBy(card => ((OrganisationFacts)card.Facts).Side.Place(links.Writing.Language))
            .ToList();

        return View(inFooter ? "Footer" : "Default", parties);
    }
}

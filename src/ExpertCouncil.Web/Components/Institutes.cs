using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Components;

/// <summary>The two founding institutes side by side, equal; each language begins with its own side's.</summary>
public sealed class Institutes(PublishedContent content, SiteLinks links) : ViewComponent
{
    private static readonly object Key = new();

    public async Task<IViewComponentResult> InvokeAsync(bool inFooter = false)
    {
        // A page and its footer may both show them: they are asked for once a request.
        var parties = HttpContext.Items[Key] as IReadOnlyList<EntryCard> ?? await ReadAsync();
        HttpContext.Items[Key] = parties;

        return View(inFooter ? "Footer" : "Default", parties);
    }

    private async Task<IReadOnlyList<EntryCard>> ReadAsync() =>
    [
        .. (await content.AllAsync(EntryKind.Organisation, links.Writing, HttpContext.RequestAborted))
            .Where(card => ((OrganisationFacts)card.Facts).CouncilParty)
            .OrderBy(card => ((OrganisationFacts)card.Facts).Side.Place(links.Writing.Language)),
    ];
}

using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>The page alone, for whoever has the link.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.Preview)]
[Frameable]
public sealed class SharedPageModel(PreviewLinks previews, PreviewLimits limits) : DeskPage
{
    public IActionResult OnGet(string token, string prefix)
    {
        if (!previews.TryRead(token, out var entry, out var until))
        {
            return NotFound();
        }

        if (limits.Wait(entry.Value, until) is { } wait)
        {
            Response.TooMany(wait);

            return new EmptyResult();
        }

        return PageModel.Order(HttpContext, entry, prefix, DeskLinks.SharedFiles(token)) ? new EmptyResult() : NotFound();
    }
}

using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>The page alone, for whoever has the link.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
public sealed class SharedPageModel(PreviewLinks previews) : DeskPage
{
    public IActionResult OnGet(string token, string prefix) =>
        previews.TryRead(token, out var entry, out _) && PageModel.Order(HttpContext, entry, prefix, DeskLinks.SharedFiles(token)) ? new EmptyResult() : NotFound();
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>The page alone: the rest of the answer is the public page's.</summary>
[Authorize(Policy = DeskPolicies.Write)]
[Frameable]
public sealed class PageModel : DeskEntryPage
{
    public IActionResult OnGet(string prefix) => Order(HttpContext, Reference, prefix, DeskLinks.FileDoor) ? new EmptyResult() : NotFound();

    /// <returns>False for what names no entry, or no language and script.</returns>
    internal static bool Order(HttpContext context, EntryReference? entry, string prefix, string files)
    {
        if (entry is null || !WritingSystem.TryFromPrefix(prefix, out var writing))
        {
            return false;
        }

        context.Features.Set(new PreviewOrder(entry.Value, writing, files));

        return true;
    }
}

using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin;

/// <summary>What every page of the desk knows: who works there, in what language, and what the last act came to.</summary>
public abstract class DeskPage : PageModel
{
    public Actor Actor => User.Actor;

    public WritingSystem Writing => RequestWriting.Of(HttpContext);

    public SiteLanguage Language => Writing.Language;

    /// <summary>The title of the browser tab and the heading of the page.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>One sentence for the page a form leads to: what was done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Leads on after a form was carried out, and says there what was done.</summary>
    protected RedirectResult Done(string address, string notice)
    {
        Notice = notice;

        return Redirect(address);
    }
}

using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages;

/// <summary>What every public page knows: the language it is read in and what its head says.</summary>
public abstract class PublicPage : PageModel
{
    public WritingSystem Writing => RequestWriting.Of(HttpContext);

    public SiteLanguage Language => Writing.Language;

    public PageHead Head { get; protected set; } = new("", "");

    /// <summary>A page for a request nobody can answer as asked; the reader is told in words.</summary>
    protected BadRequestResult NotUnderstood() => BadRequest();

    /// <summary>The head of a page that stands under the same section in every language.</summary>
    protected static PageHead SectionHead(string title, string description, Section section) =>
        new(title, description) { AddressIn = writing => SiteAddresses.Of(section, writing) };
}

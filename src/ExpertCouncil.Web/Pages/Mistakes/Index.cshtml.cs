using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Mistakes;

/// <summary>Where a reader says what is wrong in a text. Without a script it is a page; with one, its form opens beside the text.</summary>
/// <remarks>The handler asks for the token by itself: a form that has expired comes back with what was typed.</remarks>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MaxBody)]
public sealed class IndexModel(MistakeLetterbox letterbox, MistakeLimits limits, IAntiforgery antiforgery) : PublicPage
{
    // Ten times what is kept, so that what is too long can still be shown again.
    private const int MaxBody = 256 * 1024;

    [FromQuery(Name = "in")]
    public string? In { get; init; }

    [FromQuery(Name = "sent")]
    public bool IsSent { get; init; }

    [BindProperty]
    public string? Quote { get; set; }

    [BindProperty]
    public string? Paragraph { get; set; }

    [BindProperty]
    public string? Comment { get; set; }

    /// <summary>A field no reader sees: whoever fills it in is a program.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public EntryCard About { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return Refuse(StatusCodes.Status400BadRequest, "", SiteText.Mistake_Expired);
        }

        var letter = new MistakeLetter(Quote, Paragraph, Comment);

        if (letter.Fault is { } fault)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, fault == MistakeLetterFault.CommentTooLong ? nameof(Comment) : nameof(Quote), fault.Text());
        }

        if (!string.IsNullOrEmpty(Website))
        {
            return Thanks();
        }

        if (!limits.Allow(HttpContext.Connection.RemoteIpAddress))
        {
            return Refuse(StatusCodes.Status429TooManyRequests, "", SiteText.Mistake_TooMany);
        }

        return await letterbox.SendAsync(About.Reference, Writing, letter, cancellationToken) ? Thanks() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if (!EntryReference.TryParse(In, out var reference) || await letterbox.FindAsync(reference.Value, Writing, cancellationToken) is not { } about)
        {
            return false;
        }

        About = about;
        Head = new PageHead(SiteText.Mistake_Title, SiteText.Mistake_Lead) { NoIndex = true, AddressIn = writing => SiteLinks.Mistake(about.Reference, writing) };

        return true;
    }

    private RedirectResult Thanks() => Redirect(SiteLinks.Mistake(About.Reference, Writing, isSent: true));

    private PageResult Refuse(int status, string field, string why)
    {
        ModelState.AddModelError(field, why);
        Response.StatusCode = status;

        return Page();
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>A preview for somebody without an account, such as a speaker who is asked to look a text over. The page in its frame is what counts: that makes a publication.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[ResponseCache(NoStore = true)]
public sealed class SharedModel(PreviewLinks previews, EntryChoices choices, IOptions<SiteOptions> site) : DeskPage
{
    public EntryChoice? Entry { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public PreviewFrame? Frame { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        Title = DeskText.Preview_Gone;
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers["Referrer-Policy"] = "no-referrer";

        if (!previews.TryRead(token, out var reference, out var until) || await FindAsync(reference.Value, cancellationToken) is not { } entry)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;

            return Page();
        }

        (Entry, Until, Title) = (entry, until, $"{DeskText.Entry_Preview}: {entry.Title}");
        var (writing, width) = PreviewFrame.Read(Request.Query, site.Value.WritingSystems, Writing);
        Frame = new PreviewFrame(writing, width, other => DeskLinks.SharedPreview(token, other), (other, wide) => IndexModel.Address(DeskLinks.SharedPreview(token), other, wide));
        Response.AllowFrames();

        return Page();
    }

    private async Task<EntryChoice?> FindAsync(EntryReference reference, CancellationToken cancellationToken) =>
        (await choices.NamesAsync([reference], Language, cancellationToken)).GetValueOrDefault(reference);
}

using System.Globalization;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Pages.Admin.Preview;

/// <summary>An entry as readers would see it, in each language, script and width, before anything is public.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EditorialDesk desk, PreviewLinks previews, IOptions<SiteOptions> site, TimeProvider time) : LoadedEntryPage(desk)
{
    public PreviewFrame Frame { get; private set; } = null!;

    /// <summary>The link that was just made; shown once.</summary>
    [TempData]
    public string? Shared { get; set; }

    public DateTimeOffset SharedUntil => time.GetUtcNow() + PreviewLinks.Lifetime;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        var entry = Entry.Reference;
        Title = $"{DeskText.Entry_Preview}: {Title}";
        var (writing, width) = PreviewFrame.Read(Request.Query, site.Value.WritingSystems, WritingSystem.Source(Named?.Language ?? Language));
        Frame = new PreviewFrame(writing, width, other => DeskLinks.PreviewPage(entry, other), (other, wide) => Address(DeskLinks.Entry(entry) + "/preview", other, wide));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        Shared = site.Value.Absolute(DeskLinks.SharedPreview(previews.Make(Entry.Reference)));

        return Redirect(DeskLinks.Preview(Entry.Reference));
    }

    internal static string Address(string page, WritingSystem writing, int width) =>
        page + SiteLinks.Query(("in", writing.Prefix), ("width", width.ToString(CultureInfo.InvariantCulture)));
}

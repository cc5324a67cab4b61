using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.History;

/// <summary>All revisions of a text, and what two of them differ in.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EditorialDesk desk, Core.Desk.History history) : LoadedEntryPage(desk)
{
    [FromRoute(Name = "language")]
    public string Code { get; init; } = "";

    [BindProperty(Name = "from", SupportsGet = true)]
    public int? From { get; init; }

    [BindProperty(Name = "to", SupportsGet = true)]
    public int? To { get; init; }

    public SiteLanguage TextLanguage { get; private set; }

    public IReadOnlyList<RevisionLine> Revisions { get; private set; } = [];

    /// <summary>The two that are compared, the older one first; null while nothing is chosen.</summary>
    public (Revision Before, Revision After)? Compared { get; private set; }

    public TextDifference? Difference { get; private set; }

    /// <summary>What the radio buttons stand on: what was compared, else the newest two.</summary>
    public (int From, int To) Chosen => Compared is { } pair ? (pair.Before.Number, pair.After.Number) : (Revisions[Math.Min(1, Revisions.Count - 1)].Number, Revisions[0].Number);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken) || Languages.Find(Code) is not { } language || Entry.In(language) is null)
        {
            return NotFound();
        }

        TextLanguage = language;
        Title = $"{DeskText.Entry_History}: {Title}";
        Revisions = await history.RevisionsAsync(Entry.Reference, language, cancellationToken);

        if (From is { } from && To is { } to && from != to)
        {
            await CompareAsync(Math.Min(from, to), Math.Max(from, to), cancellationToken);
        }

        return Page();
    }

    private async Task CompareAsync(int from, int to, CancellationToken cancellationToken)
    {
        var before = await history.FindRevisionAsync(Entry.Reference, TextLanguage, from, cancellationToken);
        var after = await history.FindRevisionAsync(Entry.Reference, TextLanguage, to, cancellationToken);

        if (before is not null && after is not null)
        {
            (Compared, Difference) = ((before, after), Core.Desk.History.Compare(before, after));
        }
    }
}

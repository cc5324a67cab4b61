using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>What became of each of many entries.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class ResultsModel(EntryChoices choices) : DeskPage
{
    [TempData]
    public string? BulkResults { get; set; }

    public Verb Verb { get; private set; }

    public IReadOnlyList<BulkResult> Results { get; private set; } = [];

    public IReadOnlyDictionary<EntryReference, EntryChoice> Names { get; private set; } = new Dictionary<EntryReference, EntryChoice>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // Once read it is gone: whoever comes back later goes on to the list.
        if (BulkResult.Read(BulkResults) is not { } read)
        {
            return Redirect(DeskLinks.Entries);
        }

        (Verb, Results) = read;
        Title = $"{DeskText.Bulk_Results}: {Verb.Text()}";
        Names = await choices.NamesAsync([.. Results.Select(result => result.Reference)], Language, cancellationToken);

        return Page();
    }
}

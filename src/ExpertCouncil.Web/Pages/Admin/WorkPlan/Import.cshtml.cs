using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>A plan file: first what it would do, then, once the person agrees, exactly that.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class ImportModel(DeskPlans plans, PlanProposals proposals, EntryChoices choices) : DeskPage
{
    public const int MostFaultsShown = 200;

    [FromRoute]
    public string Plan { get; init; } = "";

    [BindProperty]
    public IFormFile? Upload { get; init; }

    /// <summary>The text of the file between the two steps, in Base64: a form would change its line ends.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    [BindProperty]
    public string? Mark { get; init; }

    public PlanProposal? Proposal { get; private set; }

    public bool IsStale { get; private set; }

    public PlanCellWords Cells { get; private set; } = null!;

    public PlanFaultWording Faults { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Upload is not { } file)
        {
            return Refuse(PlanText.Import_FileMissing);
        }

        if (!PlanBytes.TryRead(await PlanUpload.BytesAsync(file, cancellationToken), out var text, out var fault))
        {
            return Refuse(Faults.Text(fault));
        }

        await ProposeAsync(await proposals.ReadAsync(text, Actor, cancellationToken), cancellationToken);
        Kept = PlanUpload.Kept(text);

        return Page();
    }

    public async Task<IActionResult> OnPostCarryOutAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!PlanBytes.TryRead(PlanUpload.Bytes(Kept), out var text, out _))
        {
            return Refuse(PlanText.Import_Lost);
        }

        var proposal = await proposals.CarryOutAsync(text, Mark ?? "", Actor, cancellationToken);

        if (proposal.IsDone)
        {
            var created = proposal.Changes.Count(change => change.IsNew);

            return Done(DeskLinks.Plan(Plan), PlanText.Import_Done.With(created).Replace("{1}", $"{proposal.Changes.Count - created}", StringComparison.Ordinal));
        }

        await ProposeAsync(proposal, cancellationToken);
        IsStale = true;

        return Page();
    }

    private async Task ProposeAsync(PlanProposal proposal, CancellationToken cancellationToken)
    {
        var meetings = proposal.Changes.SelectMany(change => change.Cells).Where(cell => cell.Column == PlanColumn.Meeting)
            .SelectMany(cell => new[] { cell.Before, cell.After })
            .Where(key => key.Length > 0)
            .Select(key => new EntryReference(EntryKind.Meeting, key))
            .Distinct();
        Proposal = proposal;
        Cells = Cells with { Meetings = await choices.NamesAsync([.. meetings], Language, cancellationToken) };
    }

    private PageResult Refuse(string message)
    {
        ModelState.AddModelError(nameof(Upload), message);

        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        Title = PlanText.Import_Title;
        var names = await plans.NamesAsync(cancellationToken);
        (Cells, Faults) = (new PlanCellWords(names, Writing), new PlanFaultWording(names, Writing));

        return PlanPeriod.TryParse(Plan, out _) || (await plans.ItemsAsync(Plan, cancellationToken)).Count > 0;
    }
}

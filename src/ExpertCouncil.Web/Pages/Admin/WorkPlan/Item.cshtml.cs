using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>How an item is getting on: its status, its progress, a line of its log, a link that proves it.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class ItemModel(DeskPlans plans, EditorialDesk desk, EntryChoices choices, TimeProvider clock) : DeskPage
{
    [FromRoute]
    public string Key { get; init; } = "";

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    public DeskPlanRow Row { get; private set; } = null!;

    public IReadOnlyList<EntryChoice> Choices { get; private set; } = [];

    public EntryReference Reference => new(EntryKind.WorkPlanItem, Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is null)
        {
            return NotFound();
        }

        Form = ItemForm.Of(Row.Facts, Row.Today);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        var known = Form.EvidenceReference is { } named && (await choices.NamesAsync([named], Language, cancellationToken)).ContainsKey(named);
        var facts = new ItemReading(Form, (field, message) => ModelState.AddModelError($"{nameof(Form)}.{field}", message)).Read(Row.Facts, known);

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await desk.SaveAsync(new EntryEdit(Reference) { Facts = new FactsEdit(facts, entry.FactsMark) }, Actor, cancellationToken))
        {
            case Saved { Facts.IsNew: var isNew }:
                return Done(DeskLinks.PlanItem(Key), isNew ? $"{PlanText.Item_Saved}: {Title}" : PlanText.Item_Same);
            case SaveRefused refused:
                refused.Refusals.ToList().ForEach(refusal => ModelState.AddModelError("", refusal.Refusal.Text(Verb.ChangeFacts)));
                break;
            default:
                ModelState.AddModelError("", Refusal.Changed.Text());
                break;
        }

        return Page();
    }

    private async Task<DeskEntry?> LoadAsync(CancellationToken cancellationToken)
    {
        if (!EntryKey.IsValid(Key) || await desk.FindAsync(Reference, cancellationToken) is not { } found)
        {
            return null;
        }

        Row = new DeskPlanRow(found.Entry, await plans.NamesAsync(cancellationToken), clock.CouncilDay());
        Choices = await choices.FindAsync(null, "", Language, 100, cancellationToken);
        Title = Row.Shown(Language).Title;

        return found;
    }
}

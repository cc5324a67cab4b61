using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>The items of a plan in another order. Moving only arranges the form; saving carries it out as one act.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class OrderModel(DeskPlans plans, PlanOrder order, TimeProvider clock) : DeskPage
{
    [FromRoute]
    public string Plan { get; init; } = "";

    /// <summary>The keys in the order of the form.</summary>
    [BindProperty]
    public List<string> Order { get; init; } = [];

    /// <summary>The numbers typed, each for the key in the same place.</summary>
    [BindProperty]
    public List<string?> Number { get; init; } = [];

    [BindProperty]
    public string? Mark { get; init; }

    [BindProperty]
    public string? Up { get; init; }

    [BindProperty]
    public string? Down { get; init; }

    public PlanArrangement Arranged { get; private set; } = PlanArrangement.None;

    /// <summary>The row that was moved last: the focus goes on with it.</summary>
    public string? Moved => Up ?? Down;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    /// <summary>Moves within the form, for who has no script.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Arranged.As(Order, Mark) is not { } typed)
        {
            return Refuse(PlanText.Order_Stale);
        }

        Arranged = Moved is { } key ? typed.Moved(key, Up is null ? 1 : -1) : typed.ByNumbers(Number);
        ModelState.Clear();

        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var outcome = await order.ArrangeAsync(Plan, Order, Mark ?? "", Actor, cancellationToken);

        if (outcome.IsDone)
        {
            return Done(DeskLinks.Plan(Plan), outcome.Changed == 0 ? PlanText.Order_Same : PlanText.Order_Saved.With(outcome.Changed));
        }

        if (outcome.IsStale)
        {
            return Refuse(PlanText.Order_Stale);
        }

        Arranged = Arranged.As(Order, Mark) ?? Arranged;
        var reviewed = string.Join(", ", outcome.UnderReview.Select(item => Arranged.Rows.First(row => row.Item.Key == item.Key).Shown(Language).Title));

        return Refuse(outcome.UnderReview.Count > 0 ? $"{PlanText.Order_UnderReview} {reviewed}" : outcome.Refusal!.Value.Text(Verb.ChangeFacts));
    }

    private PageResult Refuse(string message)
    {
        ModelState.Clear();
        ModelState.AddModelError("", message);

        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var names = await plans.NamesAsync(cancellationToken);
        var items = await plans.ItemsAsync(Plan, cancellationToken);
        Arranged = new PlanArrangement([.. items.Select(item => new DeskPlanRow(item, names, clock.CouncilDay()))], PlanOrder.Numbers(items), PlanOrder.MarkOf(items));
        Title = $"{PlanText.Order_Title}, {PlanCellWords.Period(Plan)}";

        return Arranged.Rows.Count > 0;
    }
}

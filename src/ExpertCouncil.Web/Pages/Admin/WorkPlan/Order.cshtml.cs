using System.Globalization;
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

    /// <summary>In the order of the form; what is saved is in <see cref="DeskPlanRow.Facts"/>.</summary>
    public IReadOnlyList<DeskPlanRow> Rows { get; private set; } = [];

    /// <summary>The numbers the rows would get, in that order.</summary>
    public IReadOnlyList<int> Numbers { get; private set; } = [];

    public string SeenMark { get; private set; } = "";

    public bool IsArranged => Rows.Zip(Numbers).Any(pair => pair.First.Facts.Number != pair.Second);

    /// <summary>The row that was moved last: the focus goes on with it.</summary>
    public string? Moved => Up ?? Down;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    /// <summary>Moves within the form, for who has no script.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken) || !Arrange())
        {
            return Rows.Count == 0 ? NotFound() : Refuse(PlanText.Order_Stale);
        }

        var place = Rows.Index().FirstOrDefault(row => row.Item.Item.Key == Moved).Index;

        if (Up is not null || Down is not null)
        {
            Move(Rows[place], Math.Clamp(place + (Up is null ? 1 : -1), 0, Rows.Count - 1));
        }
        else
        {
            MoveToNumbers();
        }

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

        Arrange();
        var reviewed = string.Join(", ", outcome.UnderReview.Select(item => Rows.First(row => row.Item.Key == item.Key).Shown(Language).Title));

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
        (Rows, Numbers, SeenMark) = ([.. items.Select(item => new DeskPlanRow(item, names, clock.CouncilDay()))], PlanOrder.Numbers(items), PlanOrder.MarkOf(items));
        Title = $"{PlanText.Order_Title}, {PlanCellWords.Period(Plan)}";

        return Rows.Count > 0;
    }

    /// <summary>Takes up the order of the form.</summary>
    /// <returns>False when it is not about the items there are.</returns>
    private bool Arrange()
    {
        var rows = Rows.ToDictionary(row => row.Item.Key, StringComparer.Ordinal);

        if (Mark != SeenMark || Order.Count != rows.Count || !Order.Distinct(StringComparer.Ordinal).All(rows.ContainsKey) || Order.Distinct(StringComparer.Ordinal).Count() != rows.Count)
        {
            return false;
        }

        Rows = Order.ConvertAll(key => rows[key]);

        return true;
    }

    private void MoveToNumbers()
    {
        foreach (var (row, old, typed) in Rows.Zip(Numbers, Number).ToList())
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != old)
            {
                Move(row, Numbers.TakeWhile(present => present < number).Count());
            }
        }
    }

    private void Move(DeskPlanRow row, int place)
    {
        var rows = Rows.Where(other => other != row).ToList();
        rows.Insert(Math.Min(place, rows.Count), row);
        Rows = rows;
    }
}

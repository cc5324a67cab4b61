using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(DeskPlans desk, EditorialDesk editorial, TimeProvider clock) : DeskPage
{
    public DeskPlanFilter Filter { get; private set; } = null!;

    public IReadOnlyList<DeskPlanName> Plans { get; private set; } = [];

    /// <summary>The plan shown; null while there is none. One without items is only a name so far.</summary>
    public string? Plan { get; private set; }

    /// <summary>Null for a plan without items.</summary>
    public DeskPlan? Summary => All.Count == 0 ? null : DeskPlan.Of(Plan!, [.. All.Select(row => row.Facts)], clock.CouncilDay());

    public IReadOnlyList<DeskPlanRow> All { get; private set; } = [];

    public IEnumerable<DeskPlanRow> Rows => All.Where(Filter.Matches);

    /// <summary>Facts the public does not read yet, and the text that can carry them.</summary>
    public IEnumerable<(DeskPlanRow Row, SiteLanguage? Carrier)> Waiting =>
        All.Where(row => row.HasNewFacts && row.Item.CanChangeFacts).Select(row => (row, row.Carrier(Actor, Language)));

    [BindProperty]
    public string? NewPlan { get; set; }

    [BindProperty]
    public List<string> Submitted { get; init; } = [];

    public async Task<IActionResult> OnGetAsync(DeskPlanFilter filter, CancellationToken cancellationToken) =>
        await LoadAsync(filter, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNewAsync(DeskPlanFilter filter, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(filter, cancellationToken))
        {
            return NotFound();
        }

        var typed = NewPlan?.Trim().Replace('\u2013', '-') ?? "";

        if (typed.Length == 0)
        {
            return Refuse(PlanText.Plan_PeriodMissing);
        }

        if (!PlanPeriod.TryParse(typed, out var period))
        {
            return Refuse(PlanText.Plan_PeriodInvalid);
        }

        return Plans.Any(plan => plan.Name == typed) ? Refuse(PlanText.Plan_PeriodExists) : Redirect(DeskLinks.Plan(period.Value.ToString()));
    }

    public async Task<IActionResult> OnPostSubmitAsync(DeskPlanFilter filter, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(filter, cancellationToken))
        {
            return NotFound();
        }

        var (done, chosen) = (0, Waiting.Where(waiting => Submitted.Contains(waiting.Row.Item.Key) && waiting.Carrier is not null).ToList());

        foreach (var (row, carrier) in chosen)
        {
            var outcome = await editorial.CarryOutAsync(new VerbOrder(row.Item.Reference, Verb.Submit, [carrier!.Value]), Actor, cancellationToken);
            done += outcome.IsDone ? 1 : 0;

            foreach (var hindrance in outcome.Hindrances)
            {
                ModelState.AddModelError("", $"{row.Shown(Language).Title}: {hindrance.Refusal.Text(Verb.Submit)}");
            }
        }

        if (ModelState.IsValid && done > 0)
        {
            return Done(DeskLinks.Plan(Plan), PlanText.Waiting_Done.With(done));
        }

        if (chosen.Count == 0)
        {
            ModelState.AddModelError("", PlanText.Waiting_None);
        }

        return await LoadAsync(filter, cancellationToken) ? Page() : NotFound();
    }

    private PageResult Refuse(string message)
    {
        ModelState.AddModelError(nameof(NewPlan), message);

        return Page();
    }

    /// <returns>False when the address names what is no plan.</returns>
    private async Task<bool> LoadAsync(DeskPlanFilter filter, CancellationToken cancellationToken)
    {
        Title = PlanText.Plan_Title;
        Filter = filter.WithoutBlanks();
        Plans = await desk.ListAsync(cancellationToken);
        Plan = Filter.Plan ?? (Plans is [var newest, ..] ? newest.Name : null);

        if (Plan is null)
        {
            return true;
        }

        var names = await desk.NamesAsync(cancellationToken);
        All = [.. (await desk.ItemsAsync(Plan, cancellationToken)).Select(item => new DeskPlanRow(item, names, clock.CouncilDay()))];

        return All.Count > 0 || PlanPeriod.TryParse(Plan, out _);
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.WorkPlan;

public sealed class IndexModel(PublishedContent content, TimeProvider clock) : PublicPage
{
    /// <summary>The words about the plan itself; null while nobody has published them.</summary>
    public PublishedText? Introduction { get; private set; }

    public IReadOnlyList<string> Plans { get; private set; } = [];

    /// <summary>The period shown, or null when no plan is public.</summary>
    public string? Plan { get; private set; }

    public PlanFilter Filter { get; private set; } = null!;

    public IReadOnlyList<PlanChoices> Choices { get; private set; } = [];

    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    public IReadOnlyList<PlanColumnRows> Columns { get; private set; } = [];

    public string Title => Plan is null ? SiteText.WorkPlan_Title : $"{SiteText.WorkPlan_Title}, {PlanName(Plan)}";

    /// <summary>A period with the dash a reader expects between years.</summary>
    public static string PlanName(string plan) => plan.Replace('-', '–');

    public async Task<IActionResult> OnGetAsync(PlanFilter filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Plans = await content.PlansAsync(Writing, cancellationToken);
        Plan = filter.Plan ?? (Plans is [var newest, ..] ? newest : null);
        var items = Plan is null ? [] : await content.PlanAsync(Plan, Writing, cancellationToken);

        if (filter.View is not (null or PlanFilter.Table) || (filter.Plan is not null && items.Count == 0) || !await FindChoicesAsync(items, cancellationToken))
        {
            return NotUnderstood();
        }

        Introduction = await content.FindPageAsync(PageRole.WorkPlan, Writing, cancellationToken);
        Columns = [.. Rows.GroupBy(row => row.Facts.Status).OrderBy(group => group.Key).Select(group => new PlanColumnRows(group.Key, [.. group]))];
        Head = SectionHead(filter.IsTable ? $"{Title}: {SiteText.WorkPlan_Table}" : Title, Introduction?.Summary ?? SiteText.Site_Description, Section.WorkPlan) with
        {
            AddressIn = writing => SiteAddresses.Of(Section.WorkPlan, writing) + filter.Query(),
            Canonical = filter.Plan is null ? null : SiteAddresses.Of(Section.WorkPlan, Writing) + SiteLinks.Query(("plan", filter.Plan)),
            NoIndex = filter.IsNarrow || filter.IsTable,
        };

        return Page();
    }

    /// <returns>False when the filter asks for something that does not exist.</returns>
    private async Task<bool> FindChoicesAsync(IReadOnlyList<EntryCard> items, CancellationToken cancellationToken)
    {
        var tags = await content.TagsAsync(cancellationToken);
        var organisations = await content.AllAsync(EntryKind.Organisation, Writing, cancellationToken);
        var meetings = await content.AllAsync(EntryKind.Meeting, Writing, cancellationToken);
        var facts = items.Select(item => (WorkPlanItemFacts)item.Facts).ToList();

        PlanChoices?[] choices =
        [
            PlanChoices.Of("nature", SiteText.PlanItem_Nature, PlanChoices.Words<PlanItemNature>(Wording.Text), Filter.Nature, facts.Select(item => item.Nature.Word())),
            PlanChoices.Of("status", SiteText.PlanItem_Status, PlanChoices.Words<PlanItemStatus>(Wording.Text), Filter.Status, facts.Select(item => item.Status.Word())),
            PlanChoices.Of("direction", SiteText.PlanItem_Direction, PlanChoices.Directions(tags, Writing), Filter.Direction, facts.Select(item => item.Direction)),
            PlanChoices.Of("side", SiteText.PlanItem_Responsible, PlanChoices.Organisations(organisations), Filter.Side, facts.SelectMany(item => item.Responsible)),
            PlanChoices.Of("meeting", SiteText.PlanItem_Meeting, PlanChoices.Titles(meetings), Filter.Meeting, facts.Select(item => item.Meeting)),
        ];
        Choices = [.. choices.OfType<PlanChoices>()];
        var today = clock.CouncilDay();
        Rows = [.. items.Where(item => Filter.Matches((WorkPlanItemFacts)item.Facts)).Select(item => PlanRow.Of(item, tags, organisations, today))];

        return Choices.Count == choices.Length;
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.WorkPlan;

public sealed class DetailModel(PublishedContent content, TimeProvider clock) : EntryPage(content)
{
    public WorkPlanItemFacts Facts => (WorkPlanItemFacts)Text.Facts;

    public PlanRow Row { get; private set; } = null!;

    public EntryCard? Meeting { get; private set; }

    /// <summary>What meetings decided about the item, newest meeting first.</summary>
    public IReadOnlyList<(EntryCard Meeting, int Number, Decision Decision)> Decisions { get; private set; } = [];

    public IReadOnlyList<EntryCard> Related { get; private set; } = [];

    public EntryCard? Previous { get; private set; }

    public EntryCard? Next { get; private set; }

    public string NumberInPlan => SiteText.PlanItem_Number.With(Facts.Number);

    protected override EntryKind Kind => EntryKind.WorkPlanItem;

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var plan = await Published.PlanAsync(Facts.Plan, Writing, cancellationToken);
        var place = plan.Index().First(item => item.Item.Key == Text.Key).Index;
        Previous = plan.ElementAtOrDefault(place - 1);
        Next = plan.ElementAtOrDefault(place + 1);

        Row = PlanRow.Of(plan[place], await Published.TagsAsync(cancellationToken), [.. Named.Values.Where(card => card.Kind == EntryKind.Organisation)], clock.CouncilDay());
        Meeting = Facts.Meeting is { } key ? Named.GetValueOrDefault(new EntryReference(EntryKind.Meeting, key)) : null;

        var naming = await Published.NamingAsync(Text.Reference, Writing, cancellationToken);
        Decisions = [.. naming.Where(card => card.Kind == EntryKind.Meeting).SelectMany(DecisionsOf)];
        Related = [.. Facts.Related.Where(Named.ContainsKey).Select(reference => Named[reference]).Concat(naming).Where(IsReading).DistinctBy(card => card.Reference)];
    }

    private IEnumerable<(EntryCard Meeting, int Number, Decision Decision)> DecisionsOf(EntryCard meeting) =>
        ((MeetingFacts)meeting.Facts).Decisions.Index()
            .Where(decision => decision.Item.PlanItems.Contains(Text.Key))
            .Select(decision => (meeting, decision.Index + 1, decision.Item));

    private static bool IsReading(EntryCard card) => card.Kind is EntryKind.News or EntryKind.WorkPlanItem;
}

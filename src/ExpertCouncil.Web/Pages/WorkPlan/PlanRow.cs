using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.WorkPlan;

/// <summary>An item of a plan as lists show it.</summary>
public sealed record PlanRow(EntryCard Card, Tag? Direction, IReadOnlyList<EntryCard> Responsible, bool IsOverdue)
{
    public WorkPlanItemFacts Facts => (WorkPlanItemFacts)Card.Facts;

    public IEnumerable<string> ResponsibleNames => Responsible.Select(organisation => ((OrganisationFacts)organisation.Facts).Abbreviation.In(Card.Language));

    /// <summary>What stands under the title: number, nature, direction and who is responsible, as far as they are known.</summary>
    public IEnumerable<string> Words =>
    [
        SiteText.PlanItem_Number.With(Facts.Number),
        Facts.Nature.Text(),
        .. Direction is null ? [] : new[] { Direction.NameIn(Card.Writing) },
        .. Responsible.Count == 0 ? [] : new[] { string.Join(", ", ResponsibleNames) },
    ];

    public static PlanRow Of(EntryCard card, IReadOnlyList<Tag> tags, IReadOnlyList<EntryCard> organisations, DateOnly today)
    {
        var facts = (WorkPlanItemFacts)card.Facts;

        return new PlanRow(
            card,
            tags.FirstOrDefault(tag => tag.Key == facts.Direction),
            [.. facts.Responsible.Select(key => organisations.FirstOrDefault(organisation => organisation.Key == key)).OfType<EntryCard>()],
            facts.IsOverdue(today));
    }
}

/// <summary>A column of the board.</summary>
public sealed record PlanColumnRows(PlanItemStatus Status, IReadOnlyList<PlanRow> Rows);

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>An item of a plan as the desk shows it.</summary>
/// <param name="Item">With its live and working texts.</param>
/// <param name="Names">What the keys in its facts mean.</param>
/// <param name="Today">The day in the council's cities.</param>
public sealed record DeskPlanRow(Entry Item, PlanNames Names, DateOnly Today)
{
    public WorkPlanItemFacts Facts => (WorkPlanItemFacts)Item.Facts;

    public bool IsOverdue => Facts.IsOverdue(Today);

    /// <summary>True when the public still reads older facts.</summary>
    public bool HasNewFacts => Item.LiveFacts is not null && Item.FactsAuthor is not null;

    public static TextCondition ConditionOf(Translation? text) => text switch
    {
        null => TextCondition.Missing,
        { Withdrawal: not null } => TextCondition.Withdrawn,
        { Stage: Stage.Draft, ReturnReason: not null } => TextCondition.Returned,
        { Stage: var stage } => Enum.Parse<TextCondition>(stage.ToString()),
    };

    /// <summary>The title in a language, or in the other one where it has none.</summary>
    public (string Title, SiteLanguage Language) Shown(SiteLanguage language) =>
        (Item.In(language) ?? Item.In(language.Other())) is { Working: { } working } text ? (working.Title, text.Language) : (Item.Key, SiteLanguage.Uzbek);

    public string Direction(WritingSystem writing) => Names.Directions.FirstOrDefault(tag => tag.Key == Facts.Direction)?.NameIn(writing) ?? Facts.Direction;

    public string Responsible(SiteLanguage language) =>
        string.Join(", ", Facts.Responsible.Select(key => Names.Organisations.TryGetValue(key, out var name) ? name.In(language) : key));

    /// <summary>
    /// The text that would carry the new facts before the public: one that says nothing new itself. The person's own language comes first; null where no
    /// text can be submitted without more being said of it.
    /// </summary>
    public SiteLanguage? Carrier(Actor by, SiteLanguage own) =>
        !HasNewFacts ? null : new[] { own, own.Other() }.Where(language => CanCarry(Item.In(language), by)).Select(language => (SiteLanguage?)language).FirstOrDefault();

    private static bool CanCarry(Translation? text, Actor by) =>
        text is { IsPublic: true } && text.WorkingNumber == text.LiveNumber && text.Refuse(Verb.Submit, by) is null;
}

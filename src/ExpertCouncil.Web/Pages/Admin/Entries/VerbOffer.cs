using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>A verb as a page offers it: to be used now, or with the reasons why not.</summary>
/// <param name="Verb">What is offered.</param>
/// <param name="Languages">Of the texts it is offered for.</param>
/// <param name="Refusal">The rule that stands against it.</param>
/// <param name="Obstacles">What is to be put right first.</param>
public sealed record VerbOffer(Verb Verb, IReadOnlyList<SiteLanguage> Languages, Refusal? Refusal, IReadOnlyList<Obstacle> Obstacles)
{
    private static readonly Verb[] Offered =
        [Verb.Submit, Verb.TakeBack, Verb.Approve, Verb.Publish, Verb.Schedule, Verb.Unschedule, Verb.Return, Verb.Withdraw, Verb.Restore, Verb.Rename, Verb.PublishExceptionally];

    // What goes public with a text must be whole; the other verbs ask for nothing more than the stage.
    private static readonly Verb[] WhatNeedsReadiness = [Verb.Approve, Verb.Publish, Verb.Schedule, Verb.PublishExceptionally];

    public bool IsPossible => Refusal is null && Obstacles.Count == 0;

    /// <summary>True for a verb that asks for more than a press of its button, and so has a page with a form.</summary>
    public bool HasForm => NeedsForm(Verb);

    /// <summary>True where another stage is all that is missing: such a verb is not worth a place among the first ones.</summary>
    public bool IsOutOfPlace => Refusal is Core.Editorial.Refusal.WrongStage or Core.Editorial.Refusal.NeverPublic
        or Core.Editorial.Refusal.NotWithdrawn or Core.Editorial.Refusal.AlreadyWithdrawn;

    public static bool NeedsForm(Verb verb) => verb is Verb.Return or Verb.Withdraw or Verb.PublishExceptionally or Verb.Schedule or Verb.Rename;

    public static bool NeedsReason(Verb verb) => verb is Verb.Return or Verb.Withdraw or Verb.PublishExceptionally;

    public static VerbOffer Of(Verb verb, Translation text, Actor by, IReadOnlyList<Obstacle> obstacles) =>
        new(verb, [text.Language], text.Refuse(verb, by), WhatNeedsReadiness.Contains(verb) ? obstacles : []);

    /// <summary>All verbs the role knows, for one text.</summary>
    public static IReadOnlyList<VerbOffer> All(Translation text, Actor by, IReadOnlyList<Obstacle> obstacles) =>
        [.. Offered.Where(by.Rights!.Allow).Select(verb => Of(verb, text, by, obstacles))];

    /// <summary>A verb for both texts at once: possible when it is for each.</summary>
    public static VerbOffer Together(VerbOffer first, VerbOffer second) =>
        new(first.Verb, [.. first.Languages, .. second.Languages], first.Refusal ?? second.Refusal, [.. first.Obstacles, .. second.Obstacles]);
}

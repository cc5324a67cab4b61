using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Components;

/// <summary>How far a plan has come, in total and by direction; nothing while no plan is public.</summary>
public sealed class WorkPlanProgress(PublishedContent content, SiteLinks links) : ViewComponent
{
    /// <param name="plan">The period; the newest plan when left out.</param>
    public async Task<IViewComponentResult> InvokeAsync(string? plan = null)
    {
        var cancellationToken = HttpContext.RequestAborted;
        plan ??= (await content.PlansAsync(links.Writing, cancellationToken)) is [var newest, ..] ? newest : null;

        if (plan is null)
        {
            return Content("");
        }

        var items = (await content.PlanAsync(plan, links.Writing, cancellationToken)).Select(card => (WorkPlanItemFacts)card.Facts).ToList();
        var directions = (await content.TagsAsync(cancellationToken))
            .Select(tag => (Name: tag.NameIn(links.Writing), tag.Key, Progress: PlanProgress.Of(items.Where(item => item.Direction == tag.Key))))
            .Where(direction => direction.Progress.Items > 0)
            .ToLookup(direction => direction.Progress.Percent is not null);

        return View(new PlanProgressView(
            PlanProgress.Of(items),
            [.. directions[true].Select(direction => ($"progress-{direction.Key}", PlanProgressView.Label(direction.Name, direction.Progress), direction.Progress.Percent!.Value))],
            [.. directions[false].Select(direction => direction.Name)]));
    }
}

/// <param name="Total">The whole plan.</param>
/// <param name="Known">Directions with a published progress.</param>
/// <param name="Unknown">Names of the directions without one.</param>
public sealed record PlanProgressView(PlanProgress Total, IReadOnlyList<(string Id, string Label, int Percent)> Known, IReadOnlyList<string> Unknown)
{
    /// <summary>A number made of a few items must not shout as if it stood for all.</summary>
    public bool IsComplete => Total.Known == Total.Items;

    public string TotalLabel => IsComplete ? SiteText.WorkPlan_Total : Counted(SiteText.WorkPlan_KnownOnly, Total);

    /// <summary>Says in words what the number is made of.</summary>
    public string Note => Counted(SiteText.WorkPlan_ProgressNote, Total);

    /// <summary>A name, and of how many items the number speaks where it is not all.</summary>
    public static string Label(string name, PlanProgress progress) =>
        progress.Known == progress.Items ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({progress.Known} / {progress.Items})");

    private static string Counted(string text, PlanProgress progress) => string.Format(CultureInfo.InvariantCulture, text, progress.Known, progress.Items);
}

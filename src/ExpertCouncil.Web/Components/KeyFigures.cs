using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Components;

/// <summary>Tiles of key figures, each with its unit, period, side and source.</summary>
public sealed class KeyFigures(PublishedContent content, SiteLinks links) : ViewComponent
{
    /// <param name="figures">What to show; those chosen for the home page when left out.</param>
    public async Task<IViewComponentResult> InvokeAsync(IReadOnlyList<KeyFigure>? figures = null)
    {
        var isHome = figures is null;
        figures ??= await HomeFiguresAsync();

        return figures.Count == 0 ? Content("") : View(isHome ? "Home" : "Default", figures);
    }

    private async Task<IReadOnlyList<KeyFigure>> HomeFiguresAsync() =>
        await content.FindPageAsync(PageRole.Figures, links.Writing, HttpContext.RequestAborted) is { Facts: PageFacts facts }
            ? [.. facts.Figures.Where(figure => figure.Home)]
            : [];
}

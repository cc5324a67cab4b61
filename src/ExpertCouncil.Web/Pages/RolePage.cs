using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages;

/// <summary>A page that has its place on the site by its role, not by a slug; not found while nobody has published it.</summary>
public abstract class RolePage(PublishedContent content, PageRole role) : PublicPage
{
    public PublishedText Text { get; private set; } = null!;

    public PageFacts Facts => (PageFacts)Text.Facts;

    protected PublishedContent Published => content;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await content.FindPageAsync(role, Writing, cancellationToken) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        Head = PageHead.Of(text) with { IsArticle = false, PublishedAt = null };
        await LoadAsync(cancellationToken);

        return Page();
    }

    /// <summary>Reads what the page shows besides its own text.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

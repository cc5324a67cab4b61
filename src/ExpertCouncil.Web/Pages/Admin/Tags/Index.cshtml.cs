using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Tags;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(Core.Desk.Tags tags) : DeskPage
{
    /// <summary>A button of a row: <c>up:trade</c> or <c>down:trade</c>.</summary>
    [BindProperty]
    public string? Move { get; set; }

    public IReadOnlyList<TagRow> Rows { get; private set; } = [];

    /// <summary>Everybody sees the tags; to change them is a reviewer's.</summary>
    public bool MayChange => Actor.Rights!.Allow(Verb.ChangeTag);

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var keys = (await tags.ListAsync(cancellationToken)).Select(tag => tag.Key).ToList();

        if (Move?.Split(':') is not [var verb, var key] || keys.IndexOf(key) is not (>= 0 and var from))
        {
            return BadRequest();
        }

        var to = Math.Clamp(verb == "up" ? from - 1 : from + 1, 0, keys.Count - 1);
        keys.RemoveAt(from);
        keys.Insert(to, key);
        var outcome = await tags.ReorderAsync(keys, Actor, cancellationToken);

        if (outcome.IsDone)
        {
            return Done($"{DeskLinks.Tags}#tag-{key}", FactsText.Tags_Moved);
        }

        ModelState.AddModelError("", outcome.Hindrances[0].Refusal.Text(Verb.ChangeTag));
        await LoadAsync(cancellationToken);

        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Title = FactsText.Tags_Title;
        var uses = await tags.UsesAsync(cancellationToken);
        Rows = [.. (await tags.ListAsync(cancellationToken)).Select(tag => new TagRow(tag, uses.GetValueOrDefault(tag.Key)))];
    }
}

/// <param name="Tag">The tag.</param>
/// <param name="Uses">How many entries have it, drafts among them.</param>
public sealed record TagRow(Tag Tag, int Uses);

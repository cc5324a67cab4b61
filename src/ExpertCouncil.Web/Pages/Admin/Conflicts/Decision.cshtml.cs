using System.Globalization;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Conflicts;

/// <summary>One file and the desk's text beside each other, and whose text is to stay.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class DecisionModel(Core.Desk.Conflicts conflicts) : DeskPage
{
    [BindProperty(Name = "path", SupportsGet = true)]
    public string Path { get; init; } = "";

    [BindProperty]
    public string? Choice { get; init; }

    /// <summary>When the conflict was found that the page showed: a later one has other texts.</summary>
    [BindProperty]
    public long Found { get; init; }

    public FileConflict Conflict { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool MaySettle => Actor.Rights!.Allow(Verb.SettleConflict);

    public string Mark => Conflict.FoundAt.UtcTicks.ToString(CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken) ? Page() : Gone();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return Gone();
        }

        if (!AddressWords.TryParse<ConflictChoice>(Choice, out var choice))
        {
            ModelState.AddModelError(nameof(Choice), DeskText.Conflict_ChoiceMissing);

            return Page();
        }

        if (Found < 0 || Found > DateTimeOffset.MaxValue.UtcTicks)
        {
            return BadRequest();
        }

        var outcome = await conflicts.SettleAsync(Path, choice.Value, new DateTimeOffset(Found, TimeSpan.Zero), Actor, cancellationToken);

        if (outcome.IsDone)
        {
            return Done(DeskLinks.Conflicts, $"{Verb.SettleConflict.Done()}: {Path}");
        }

        Refusal = outcome.Hindrances[0].Refusal;

        return Page();
    }

    private RedirectResult Gone() => Done(DeskLinks.Conflicts, DeskText.Conflict_Gone);

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if (await conflicts.FindAsync(Path, cancellationToken) is not { } conflict)
        {
            return false;
        }

        (Conflict, Title) = (conflict, $"{DeskText.Conflict_Title}: {conflict.Path}");

        return true;
    }
}

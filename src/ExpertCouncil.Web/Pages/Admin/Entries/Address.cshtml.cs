using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>The word of a text's address. A former one goes on leading to the text.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class AddressModel(EditorialDesk desk) : VerbPage(desk)
{
    [BindProperty]
    public string? Slug { get; init; }

    /// <summary>What the field shows: what was typed, else the word of now.</summary>
    public string Current => HttpMethods.IsPost(Request.Method) ? Slug ?? "" : Entry.In(Languages[0])!.Slug;

    protected override IReadOnlyList<Verb> Verbs => [Verb.Rename];

    protected override bool TryReadVerb(out Verb verb)
    {
        verb = Verb.Rename;

        return LanguageCodes.Count == 1;
    }

    protected override void CheckForm()
    {
        if (!ExpertCouncil.Language.Slugs.Slug.IsValid(Slug?.Trim() ?? ""))
        {
            ModelState.AddModelError(nameof(Slug), Refusal.SlugInvalid.Text());
        }
    }

    protected override async Task<VerbOutcome> CarryOutAsync(CancellationToken cancellationToken)
    {
        var outcome = await Desk.RenameAsync(Entry.Reference, Languages[0], Slug!.Trim(), Actor, cancellationToken);

        if (outcome.Hindrances.Any(hindrance => hindrance.Refusal is Refusal.SlugTaken or Refusal.SlugInvalid))
        {
            ModelState.AddModelError(nameof(Slug), outcome.Hindrances[0].Refusal.Text());
        }

        return outcome;
    }
}

using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Entries;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.History;

/// <summary>One revision as it was written; it can be written once more, as the next one.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class RevisionModel(EditorialDesk desk, Core.Desk.History history) : LoadedEntryPage(desk)
{
    [FromRoute(Name = "language")]
    public string Code { get; init; } = "";

    [FromRoute]
    public int Number { get; init; }

    [BindProperty]
    public string? Seen { get; init; }

    public Revision Revision { get; private set; } = null!;

    public SiteLanguage TextLanguage { get; private set; }

    public Translation Text => Entry.In(TextLanguage)!;

    /// <summary>Why it cannot be restored now; null when it can.</summary>
    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        Refusal = Seen == SeenText.Of(Text).ToString() ? null : Core.Editorial.Refusal.Changed;

        if (Refusal is not null)
        {
            return Page();
        }

        switch (await Desk.RestoreRevisionAsync(Entry.Reference, TextLanguage, Number, Actor, cancellationToken))
        {
            case Saved:
                return Done(DeskLinks.Entry(Entry.Reference), DeskText.History_Restored.With(Number));
            case SaveRefused refused:
                Refusal = refused.Refusals[0].Refusal;
                break;
            default:
                Refusal = Core.Editorial.Refusal.Changed;
                break;
        }

        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)
            || Languages.Find(Code) is not { } language
            || Entry.In(language) is null
            || await history.FindRevisionAsync(Entry.Reference, language, Number, cancellationToken) is not { } revision)
        {
            return false;
        }

        (TextLanguage, Revision) = (language, revision);
        Title = $"{DeskText.History_Revision}: {Number}";
        Refusal = Text.WorkingNumber == Number ? null : Text.Refuse(Verb.Write, Actor);

        return true;
    }
}

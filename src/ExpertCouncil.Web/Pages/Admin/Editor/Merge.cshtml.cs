using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>Two people changed the same section: what was typed stands beside what was saved, and a person decides.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class MergeModel(EditorialDesk desk, FactsNamesReader factsNames, UnsavedTexts unsaved, TypedMerge merge) : EditorPage(desk, factsNames)
{
    public MergedForm Merged { get; private set; } = null!;

    /// <summary>All that was typed: the page can be sent again and again, whatever else happens meanwhile.</summary>
    public string Fields { get; private set; } = "";

    public MergeChoices Choices { get; private set; } = MergeChoices.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        var kept = await unsaved.FindAsync(stored.Entry.Reference, Actor.Id!.Value, cancellationToken);

        return kept is null ? Redirect(DeskLinks.Edit(stored.Entry.Reference)) : await ShowAsync(stored, kept.Fields, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string? fields, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } stored || !TypedFields.TryRead(fields ?? "", out var typed))
        {
            return NotFound();
        }

        var form = EntryForm.Read(typed, stored, await NamesAsync(stored, typed, cancellationToken));
        Choices = MergeChoices.Read(await Request.ReadFormAsync(cancellationToken));
        Merged = await merge.MergeAsync(stored, form, cancellationToken);

        // Saved once more since the page was opened: what was chosen is of other texts.
        if (!Choices.AreAbout(Merged) || !Choices.AreMade(Merged, ModelState))
        {
            return await ShowAsync(stored, typed, cancellationToken);
        }

        var chosen = Choices.Apply(Merged);
        var edit = chosen.ToEdit(stored, Actor, ModelState);

        return edit is null ? await KeepAsync(typed, cancellationToken) : await SaveAsync(edit, chosen, typed, cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(EntryEdit edit, EntryForm chosen, IFormCollection typed, CancellationToken cancellationToken)
    {
        switch (await Desk.SaveAsync(edit, Actor, cancellationToken))
        {
            case Saved saved:
                await unsaved.DropAsync(edit.Reference, Actor.Id!.Value, typed, cancellationToken);

                return await LeadOnAsync(chosen, saved, then: null, cancellationToken);
            case SaveRefused refused:
                Hindrance = string.Join(' ', refused.Refusals.Select(refusal => EditorWording.Sentence(refusal, chosen)));
                break;
        }

        return await KeepAsync(TypedFields.With(typed, chosen), cancellationToken);
    }

    // The editor shows what was chosen, with what hinders it; or this page again, where somebody saved once more.
    private async Task<IActionResult> KeepAsync(IFormCollection typed, CancellationToken cancellationToken)
    {
        await unsaved.KeepAsync(Reference!.Value, Actor.Id!.Value, typed, cancellationToken);

        return Redirect(DeskLinks.Edit(Reference.Value));
    }

    private async Task<IActionResult> ShowAsync(DeskEntry stored, IFormCollection typed, CancellationToken cancellationToken)
    {
        Merged = await merge.MergeAsync(stored, EntryForm.Read(typed, stored, await NamesAsync(stored, typed, cancellationToken)), cancellationToken);
        (Fields, Title) = (TypedFields.Write(typed), EditorText.Merge_Title);

        return Merged.IsClean ? Redirect(DeskLinks.Edit(stored.Entry.Reference)) : Page();
    }
}

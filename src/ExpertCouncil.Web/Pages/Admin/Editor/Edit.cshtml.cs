using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class EditModel(EditorialDesk desk, FactsNamesReader factsNames, EditorViews views, UnsavedTexts unsaved, TypedMerge merge)
    : EditorPage(desk, factsNames)
{
    public EditorView View { get; private set; } = null!;

    /// <summary>The section a reader's words stand in, where the address has some.</summary>
    public string? QuotedSection { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? quote, string? language, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        var kept = await unsaved.FindAsync(stored.Entry.Reference, Actor.Id!.Value, cancellationToken);
        var names = await NamesAsync(stored, kept?.Fields, cancellationToken);
        var typed = kept is null ? EntryForm.Of(stored, names) : EntryForm.Read(kept.Fields, stored, names);
        var merged = await merge.MergeAsync(stored, typed, cancellationToken);

        if (!merged.IsClean)
        {
            return Redirect(DeskLinks.Merge(stored.Entry.Reference));
        }

        await ShowAsync(stored, merged.Form, cancellationToken);
        View = View with { RestoredAt = merged.Form.SaysTheSameAs(EntryForm.Of(stored, names)) ? null : kept?.SavedAt };
        var quoted = language == SiteLanguage.Kazakh.Code() ? SiteLanguage.Kazakh : SiteLanguage.Uzbek;
        QuotedSection = quote is null ? null : SectionPair.HeadingAround(quote, View.Form.In(quoted).Written);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        var posted = await Request.ReadFormAsync(cancellationToken);
        var typed = EntryForm.Read(posted, stored, await NamesAsync(stored, posted, cancellationToken));

        if (typed.Facts.Apply(posted[FactsForm.ActionField]) || typed.ToEdit(stored, Actor, ModelState) is not { } edit)
        {
            return await ShowAsync(stored, typed, cancellationToken);
        }

        switch (await Desk.SaveAsync(edit, Actor, cancellationToken))
        {
            case Saved saved:
                await unsaved.DropAsync(edit.Reference, Actor.Id!.Value, posted, cancellationToken);

                return await LeadOnAsync(typed, saved, then, cancellationToken);
            case SaveRefused refused:
                Explain(refused, typed);

                // Its fields are shown no more, so it is kept until the text can be written again.
                if (refused.Refusals.Any(refusal => refusal.Refusal == Refusal.WrongStage))
                {
                    await unsaved.KeepAsync(edit.Reference, Actor.Id!.Value, posted, cancellationToken);
                }

                return await ShowAsync(stored, typed, cancellationToken);
            default:
                await unsaved.KeepAsync(edit.Reference, Actor.Id!.Value, posted, cancellationToken);

                return Redirect(DeskLinks.Merge(edit.Reference));
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        Discarded = Reference is { } entry && await unsaved.DiscardAsync(entry, Actor.Id!.Value, cancellationToken);

        return Reference is null ? NotFound() : Redirect(DeskLinks.Edit(Reference.Value));
    }

    public async Task<IActionResult> OnPostBringBackAsync(CancellationToken cancellationToken) =>
        Reference is { } entry && await unsaved.BringBackAsync(entry, Actor.Id!.Value, cancellationToken) ? Redirect(DeskLinks.Edit(entry)) : NotFound();

    private async Task<IActionResult> ShowAsync(DeskEntry stored, EntryForm form, CancellationToken cancellationToken)
    {
        View = await views.OfAsync(stored, form, Actor, Language, cancellationToken);
        View = View with { IsUnsaved = HttpMethods.IsPost(Request.Method) };
        Title = TitleOf(stored);

        return Page();
    }
}

using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>What the editor and its merge page share: saving, and what is said afterwards.</summary>
public abstract class EditorPage(EditorialDesk desk, FactsNamesReader names) : DeskEntryPage
{
    private const string SubmitPrefix = "submit-";

    /// <summary>What saving put right in what was typed.</summary>
    [TempData]
    public string? Corrections { get; set; }

    /// <summary>Why what was to follow the saving did not happen.</summary>
    [TempData]
    public string? Hindrance { get; set; }

    /// <summary>True right after unsaved text was put aside.</summary>
    [TempData]
    public bool Discarded { get; set; }

    protected EditorialDesk Desk { get; } = desk;

    protected async Task<DeskEntry?> FindAsync(CancellationToken cancellationToken) =>
        Reference is { } entry ? await Desk.FindAsync(entry, cancellationToken) : null;

    /// <param name="stored">The entry.</param>
    /// <param name="typed">What was typed, where that is shown or read.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    protected Task<FactsNames> NamesAsync(DeskEntry stored, IFormCollection? typed, CancellationToken cancellationToken) =>
        names.ReadAsync(stored.Entry, FactsForm.Of(stored.Entry.Facts).PickedKinds(), typed, Writing, Actor.Rights, cancellationToken);

    protected string TitleOf(DeskEntry stored) =>
        (stored.Entry.In(Language) ?? stored.Entry.In(Language.Other()))?.Working?.Title ?? stored.Entry.Reference.Key;

    protected void Explain(SaveRefused refused, EntryForm typed)
    {
        foreach (var refusal in refused.Refusals)
        {
            ModelState.AddModelError(EditorWording.Field(refusal), EditorWording.Sentence(refusal, typed));
        }
    }

    /// <summary>Where a saved form leads: back to itself, to the preview, or on to review.</summary>
    protected async Task<IActionResult> LeadOnAsync(EntryForm typed, Saved saved, string? then, CancellationToken cancellationToken)
    {
        var entry = Reference!.Value;
        var notice = EditorWording.Sentence(saved);
        Corrections = EditorWording.Corrections(typed.Texts.Where(text => saved.Texts.Any(one => one.IsNew && one.Language == text.Language)));

        if (then == "preview")
        {
            return Done(DeskLinks.Preview(entry), notice);
        }

        if (then?.StartsWith(SubmitPrefix, StringComparison.Ordinal) != true)
        {
            return Done(DeskLinks.Edit(entry), notice);
        }

        var languages = SiteLanguages.All.Where(language => then == SubmitPrefix + "both" || then == SubmitPrefix + language.Code()).ToList();
        var outcome = await Desk.CarryOutAsync(new VerbOrder(entry, Verb.Submit, languages), Actor, cancellationToken);
        Hindrance = outcome.IsDone ? null : string.Join(' ', outcome.Hindrances.Select(Sentence).Prepend(EditorText.Submit_Refused));

        return Done(outcome.IsDone ? DeskLinks.Entry(entry) : DeskLinks.Edit(entry), outcome.IsDone ? EditorText.Submit_Done : notice);
    }

    private static string Sentence(VerbHindrance hindrance) =>
        (hindrance.Language is { } language ? Wording.LanguageName(language.Code()) + ": " : "") + hindrance.Refusal.Text(Verb.Submit);
}

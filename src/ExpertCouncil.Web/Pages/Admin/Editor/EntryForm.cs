using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Admin.Facts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>The editor's form: both texts and the facts, as they were typed.</summary>
/// <param name="Texts">One a language.</param>
/// <param name="Facts">Always there to be shown.</param>
/// <param name="FactsBasedOn">The mark of the facts the form was begun with; null where they were only to be read.</param>
public sealed record EntryForm(IReadOnlyList<TextForm> Texts, FactsForm Facts, long? FactsBasedOn)
{
    public const string FactsMark = "Facts.BasedOn";

    public TextForm In(SiteLanguage language) => Texts.Single(text => text.Language == language);

    public static EntryForm Of(DeskEntry stored, FactsNames names) => new(
        [.. SiteLanguages.All.Select(language => TextForm.Of(language, stored.Entry.In(language)))], FactsForm.Of(stored.Entry.Facts).With(names), stored.FactsMark);

    /// <summary>What was typed; what the form did not hold stands as it is stored.</summary>
    public static EntryForm Read(IFormCollection posted, DeskEntry stored, FactsNames names)
    {
        long? mark = long.TryParse(posted[FactsMark].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : null;

        return new EntryForm(
            [.. SiteLanguages.All.Select(language => TextForm.Read(posted, language) ?? TextForm.Of(language, stored.Entry.In(language)))],
            (mark is null ? FactsForm.Of(stored.Entry.Facts) : FactsForm.Read(posted, stored.Entry.Facts)).With(names),
            mark);
    }

    /// <summary>Tells whether nothing was typed that is not stored; of the facts, whether they say the same.</summary>
    public bool SaysTheSameAs(EntryForm stored) =>
        Texts.All(text => text.SaysTheSameAs(stored.In(text.Language)))
        && (FactsBasedOn is null || (Read(Facts) is { } typed && Core.Desk.History.Compare(Read(stored.Facts)!, typed).All(line => !line.HasChanged)));

    /// <param name="stored">The entry as it stands.</param>
    /// <param name="by">
    /// Texts and facts that are not the person's to write are left out. What only waits for a review is not: whoever typed meanwhile is told, and loses nothing.
    /// </param>
    /// <param name="faults">Takes what is wrong with the facts.</param>
    /// <returns>What is to be saved; null when the facts cannot be read.</returns>
    public EntryEdit? ToEdit(DeskEntry stored, Actor by, ModelStateDictionary faults)
    {
        EntryFacts? facts = null;

        if (FactsBasedOn is not null && WritingRights.OfFacts(stored.Entry, by) is null or Refusal.WrongStage && !Facts.TryRead(faults, FactsForm.Prefix, out facts))
        {
            return null;
        }

        return new EntryEdit(stored.Entry.Reference)
        {
            Texts = [.. Texts.Where(text => !text.IsUntouched && WritingRights.Of(stored.Entry, text.Language, by) is null or Refusal.WrongStage).Select(text => text.ToEdit(stored.Entry.In(text.Language)))],
            Facts = facts is null ? null : new FactsEdit(facts, FactsBasedOn!.Value),
        };
    }

    private static EntryFacts? Read(FactsForm form) => form.TryRead(new ModelStateDictionary(), FactsForm.Prefix, out var facts) ? facts : null;
}

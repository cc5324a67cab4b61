using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using SlugRule = ExpertCouncil.Language.Slugs.Slug;

namespace ExpertCouncil.Core.Desk;

/// <summary>Begins an entry with a draft for each title.</summary>
internal sealed class EntryCreation(CouncilStore store, NewEntry wanted, Actor by, DateTimeOffset at)
{
    private readonly SlugOwners slugs = new(store);

    public async Task<CreateOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var drafts = SiteLanguages.All
            .Where(language => !string.IsNullOrWhiteSpace(wanted.Titles.GetValueOrDefault(language)))
            .ToDictionary(language => language, language => new TextDraft(wanted.Titles[language].Trim(), "", "").InNormalForm(language));
        var refusals = drafts.Count == 0
            ? [new SaveRefusal(SaveField.Title, Refusal.TitleMissing)]
            : drafts.SelectMany(draft => draft.Value.Faults().Select(fault => new SaveRefusal(SaveField.Title, fault, draft.Key))).ToList();
        var facts = new NewFacts(store, wanted, at);
        refusals.AddRange(await facts.LookAsync(cancellationToken));

        if (refusals.Count > 0)
        {
            return CreateOutcome.Refused(refusals);
        }

        try
        {
            var made = FactsInNormalForm.Of(await facts.MakeAsync(drafts.ToDictionary(draft => draft.Key, draft => draft.Value.Title), cancellationToken));
            var entry = Entry.Create(wanted.Kind, await KeyAsync(made, drafts, cancellationToken), Guid.CreateVersion7(at), made, by, at);
            store.Entries.Add(entry);

            foreach (var (language, draft) in drafts)
            {
                entry.Begin(language, await SlugAsync(entry, language, draft.Title, cancellationToken), draft, by, at);
            }

            await store.SaveChangesAsync(cancellationToken);

            return CreateOutcome.Done(entry.Reference);
        }
        catch (EditorialException exception)
        {
            return CreateOutcome.Refused(new SaveRefusal(SaveField.Entry, exception.Refusal));
        }
    }

    private async Task<string> KeyAsync(EntryFacts facts, Dictionary<SiteLanguage, TextDraft> drafts, CancellationToken cancellationToken)
    {
        var name = drafts.Select(draft => SlugRule.From(draft.Value.Title, draft.Key)).FirstOrDefault(slug => slug.Length > 0) ?? wanted.Kind.Folder();
        var day = wanted.Kind is EntryKind.Meeting or EntryKind.Memorandum or EntryKind.News ? facts.Day : null;
        var begin = (day is { } on ? $"{PartialDate.FromDay(on)}-{name}" : name) is var whole && whole.Length > EntryKey.MaxLength ? whole[..EntryKey.MaxLength].TrimEnd('-') : whole;
        var key = begin;

        for (var number = 2; await store.Entries.AnyAsync(e => e.Kind == wanted.Kind && e.Key == key, cancellationToken); number++)
        {
            key = SlugOwners.Numbered(begin, number, EntryKey.MaxLength);
        }

        return key;
    }

    private async Task<string> SlugAsync(Entry entry, SiteLanguage language, string title, CancellationToken cancellationToken)
    {
        if (entry.Facts is PageFacts page)
        {
            return SiteAddresses.Word(SiteAddresses.SectionOf(page.Role), language);
        }

        var slug = SlugRule.From(title, language) is { Length: > 0 } made ? made : entry.Key[..Math.Min(entry.Key.Length, SlugRule.MaxLength)].TrimEnd('-');

        return await slugs.FreeAsync(entry.Kind, language, slug, cancellationToken);
    }
}

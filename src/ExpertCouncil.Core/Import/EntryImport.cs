using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import;

internal enum EntryOutcome
{
    Unchanged,
    Changed,
    Created,
}

/// <summary>Takes the files of one entry into the store, in one transaction.</summary>
internal sealed class EntryImport(CouncilStore store, Publisher publisher, MediaStore media, EntryFiles files, bool isKnown, DateTimeOffset at)
{
    private static readonly Actor By = Actor.ContentFiles;

    private readonly List<Translation> written = [];
    private SyncLedger ledger = null!;
    private bool hasChanged;

    /// <summary>The files that changed here and in the store: nothing was overwritten.</summary>
    public IReadOnlyList<string> Conflicts => ledger.Disputed;

    public async Task<EntryOutcome> RunAsync(CancellationToken cancellationToken)
    {
        ledger = isKnown ? await SyncLedger.OpenAsync(store, [.. Paths().Select(file => file.Path)], cancellationToken) : SyncLedger.Blank(store);

        if (Paths().All(file => ledger.IsSettled(file.Path, file.Text)))
        {
            return EntryOutcome.Unchanged;
        }

        // What the store will name must be there before it does; a file that is kept and then not named harms nobody.
        foreach (var (name, description) in files.Media)
        {
            await media.KeepAsync(files.Folder.FilePath(name), description, cancellationToken);
        }

        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var (kind, key) = files.Reference;
        var entry = isKnown ? UpdateFacts(await store.EntriesWithTexts.SingleAsync(e => e.Kind == kind && e.Key == key, cancellationToken)) : Create();
        UpdateTexts(entry);
        FilePublication.PublishFacts(entry, at);
        await KeepInStepAsync(entry, cancellationToken);
        UpdateMedia(entry);

        if (hasChanged)
        {
            await publisher.WriteAsync(entry, cancellationToken);
        }

        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return !hasChanged ? EntryOutcome.Unchanged : isKnown ? EntryOutcome.Changed : EntryOutcome.Created;
    }

    private IEnumerable<(string Path, string Text)> Paths() =>
    [
        (files.Folder.FileName(EntryFolder.Facts), files.FactsText),
        .. files.Texts.Select(text => (files.Folder.FileName(EntryFolder.NameOf(text.Key)), text.Value.Text)),
        .. files.Media.Select(file => (files.Folder.FileName(file.Key), file.Value.Sha256)),
    ];

    private Entry Create()
    {
        var entry = Entry.Create(files.Reference.Kind, files.Reference.Key, Guid.CreateVersion7(at), files.Facts!, By, at);
        store.Entries.Add(entry);
        Agree(entry, EntryFolder.Facts, files.FactsText, FactsWriter.Write(entry.Facts));

        return entry;
    }

    private Entry UpdateFacts(Entry entry)
    {
        var (path, stored) = (files.Folder.FileName(EntryFolder.Facts), FactsWriter.Write(entry.Facts));

        switch (ledger.Compare(path, files.FactsText, stored, entry.Id, text => ContentLayout.OfFacts(entry.Kind, text)))
        {
            // Under review at the desk: a file does not change it under the reviewer's eyes.
            case FileState.FileChanged when !entry.CanChangeFacts:
                ledger.Dispute(path, files.FactsText, stored, entry.Id, at);
                break;
            case FileState.FileChanged:
                entry.ChangeFacts(files.Facts!, By, at);
                Agree(entry, EntryFolder.Facts, files.FactsText, FactsWriter.Write(entry.Facts));
                break;
            case FileState.Conflict:
                ledger.Dispute(path, files.FactsText, stored, entry.Id, at);
                break;
            default:
                break;
        }

        return entry;
    }

    private void UpdateTexts(Entry entry)
    {
        foreach (var (language, text) in files.Texts)
        {
            UpdateText(entry, language, text);
        }
    }

    // Files were compared with one another where they are kept: two that change together agree, and one that was behind and changes catches up.
    private async Task KeepInStepAsync(Entry entry, CancellationToken cancellationToken)
    {
        foreach (var text in entry.Translations.Where(text => written.Count == SiteLanguages.All.Count || (written.Contains(text) && text.StaleSince is not null)).ToList())
        {
            text.KeepInStep();

            if (entry.In(text.Language.Other()) is { StaleSince: null } other)
            {
                other.KeepInStep();
            }
        }

        await new StaleTexts(store).MarkAsync(entry, at, cancellationToken);
    }

    private void UpdateText(Entry entry, SiteLanguage language, LanguageText text)
    {
        var name = EntryFolder.NameOf(language);
        var path = files.Folder.FileName(name);
        var translation = entry.In(language);
        var stored = translation?.Working is { } working ? LanguageFile.Of(translation, working).ToString() : null;

        switch (ledger.Compare(path, text.Text, stored, entry.Id, ContentLayout.OfText))
        {
            case FileState.OnlyInFolder:
                translation = entry.Begin(language, text.File.Slug, text.File.Draft, By, at);
                FilePublication.Publish(translation, at);
                written.Add(translation);
                Agree(entry, name, text.Text, text.File.ToString());
                break;
            // The desk took the text back, or has it under way: a file does not overrule that.
            case FileState.FileChanged when translation!.Withdrawal is not null || !translation.Can(Verb.Write):
            case FileState.Conflict:
                ledger.Dispute(path, text.Text, stored!, entry.Id, at);
                break;
            case FileState.FileChanged:
                Rewrite(translation!, text.File);
                Agree(entry, name, text.Text, text.File.ToString());
                break;
            default:
                break;
        }
    }

    private void Rewrite(Translation translation, LanguageFile file)
    {
        if (translation.Slug != file.Slug)
        {
            translation.Rename(file.Slug, By, at);
        }

        if (!file.Draft.SaysTheSameAs(translation.Working!))
        {
            translation.Write(file.Draft, By, at);
            FilePublication.Publish(translation, at);
            written.Add(translation);
        }
    }

    private void UpdateMedia(Entry entry)
    {
        foreach (var (name, description) in files.Media)
        {
            var path = files.Folder.FileName(name);
            var stored = entry.Media.FirstOrDefault(file => file.Name == name)?.Sha256;

            switch (ledger.Compare(path, description.Sha256, stored, entry.Id, ContentLayout.OfMedia))
            {
                case FileState.OnlyInFolder or FileState.FileChanged:
                    entry.Attach(description.Named(name, Guid.CreateVersion7(at)));
                    Agree(entry, name, description.Sha256, description.Sha256);
                    break;
                case FileState.Conflict:
                    ledger.Dispute(path, description.Sha256, stored!, entry.Id, at);
                    break;
                default:
                    break;
            }
        }
    }

    private void Agree(Entry entry, string name, string text, string stored)
    {
        hasChanged = true;
        ledger.Agree(files.Folder.FileName(name), text, stored, entry.Id);
    }
}

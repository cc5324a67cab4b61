using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Does what a person decided about one file. A refusal is thrown; the caller takes everything back.</summary>
internal sealed class ConflictSettlement(CouncilStore store, Publisher publisher, StoreFolder folder, ImportConflict conflict, Actor by, DateTimeOffset at)
{
    private readonly FileConflict file = FileConflict.Of(conflict);

    public async Task RunAsync(ConflictChoice choice, CancellationToken cancellationToken)
    {
        var ledger = await SyncLedger.OpenAsync(store, [conflict.Path], cancellationToken);
        var change = new EditorialEvent(Verb.SettleConflict, by, at) { Subject = conflict.Path, Language = file.Language, After = choice.ToString() };

        if (file.Entry is not { } reference)
        {
            await SettleTagsAsync(choice, ledger, cancellationToken);
            store.Events.Add(change);

            return;
        }

        var entry = await store.FindEntryAsync(reference, cancellationToken) ?? throw new EditorialException(Refusal.NotFound);
        Permissions.Guard(by, Verb.SettleConflict, entry.Facts, file.Language);

        if (choice == ConflictChoice.TakeFile)
        {
            await TakeAsync(entry, cancellationToken);
            await new StaleTexts(store).MarkAsync(entry, at, cancellationToken);
        }

        entry.Record(change);
        var stored = StoredFiles.Of(entry, entry.Facts, text => text.Working).Concat(StoredFiles.MediaOf(entry)).SingleOrDefault(known => known.Path == conflict.Path)
            ?? throw new EditorialException(Refusal.NotFound);
        ledger.Agree(conflict.Path, conflict.FileText, stored.Text, entry.Id);
    }

    private async Task TakeAsync(Entry entry, CancellationToken cancellationToken)
    {
        if (file.Language is { } language)
        {
            await TakeTextAsync(entry.In(language) ?? throw new EditorialException(Refusal.NotFound), cancellationToken);
        }
        else if (file.Name == EntryFolder.Facts)
        {
            var faults = new FaultList(conflict.Path);
            var facts = FactsReader.Read(entry.Kind, conflict.FileText, new FactsReading(faults));

            if (faults.Count > 0)
            {
                throw new EditorialException(Refusal.ValueInvalid);
            }

            entry.ChangeFacts(facts!, by, at);
        }
        else
        {
            await AttachAsync(entry, cancellationToken);
            // Public rows name a file by its hash, and the former one is gone.
            await publisher.WriteAsync(entry, cancellationToken);
        }
    }

    private async Task TakeTextAsync(Translation text, CancellationToken cancellationToken)
    {
        var faults = new FaultList(conflict.Path);

        if (LanguageFileReader.Read(conflict.FileText, faults) is not { } reading || faults.Count > 0)
        {
            throw new EditorialException(Refusal.ValueInvalid);
        }

        if (reading.File.Slug != text.Slug)
        {
            if (await new SlugOwners(store).FindAsync(text.Entry.Kind, text.Language, reading.File.Slug, text.Entry.Id, cancellationToken) is not null)
            {
                throw new EditorialException(Refusal.SlugTaken);
            }

            text.Rename(reading.File.Slug, by, at);
        }

        if (!text.Says(reading.File.Draft))
        {
            text.Write(reading.File.Draft, by, at);
        }
    }

    // The import kept the bytes before it compared; only what they are is told anew.
    private async Task AttachAsync(Entry entry, CancellationToken cancellationToken)
    {
        var former = entry.Media.FirstOrDefault(known => known.Name == file.Name) ?? throw new EditorialException(Refusal.NotFound);
        var path = folder.MediaFile(conflict.FileText);
        var size = former.Width is null || !File.Exists(path) ? null : await SizeAsync(path, cancellationToken);

        if (!File.Exists(path))
        {
            throw new EditorialException(Refusal.NotFound);
        }

        entry.Attach(new MediaFile
        {
            Id = Guid.CreateVersion7(at),
            Name = former.Name,
            Sha256 = conflict.FileText,
            Length = new FileInfo(path).Length,
            MediaType = former.MediaType,
            Width = size?.Width,
            Height = size?.Height,
        });
    }

    private static async Task<PixelSize?> SizeAsync(string path, CancellationToken cancellationToken)
    {
        await using var image = File.OpenRead(path);

        return await PixelSize.ReadAsync(image, cancellationToken);
    }

    private async Task SettleTagsAsync(ConflictChoice choice, SyncLedger ledger, CancellationToken cancellationToken)
    {
        if (by.Rights is not { } rights || !rights.Allow(Verb.SettleConflict))
        {
            throw new EditorialException(Refusal.NotAllowed);
        }

        var known = await store.Tags.ToDictionaryAsync(tag => tag.Key, cancellationToken);

        if (choice == ConflictChoice.TakeFile)
        {
            var faults = new FaultList(conflict.Path);
            var tags = TagsFile.Read(conflict.FileText, new FactsReading(faults));

            if (faults.Count > 0)
            {
                throw new EditorialException(Refusal.ValueInvalid);
            }

            TagsImport.Write(store, known, tags);
        }

        ledger.Agree(conflict.Path, conflict.FileText, TagsFile.Write(known.Values), entryId: null);
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import;

/// <summary>
/// Takes a content folder into the store. Each entry is one transaction: it is taken whole or not at all, and one that cannot be taken never
/// keeps the others out. A second run over the same files changes nothing.
/// </summary>
public sealed class ContentImporter(CouncilStore store, Publisher publisher, StoreFolder storeFolder, TimeProvider time)
{
    private const int FilesAtOnce = 500;

    private readonly MediaStore media = new(storeFolder);
    private readonly HashSet<EntryReference> known = [];
    private readonly List<string> conflicts = [];
    private readonly List<Fault> faults = [];

    /// <param name="folder">The content folder.</param>
    /// <param name="progress">Told after each entry; null when nobody watches.</param>
    /// <param name="cancellationToken">Ends the import between two entries; what was taken stays.</param>
    public async Task<ImportReport> ImportAsync(string folder, IProgress<ContentProgress>? progress, CancellationToken cancellationToken)
    {
        var content = new ContentFolder(folder);

        if (!content.Exists)
        {
            return new ImportReport { Faults = [new Fault(".", 1, $"There is no folder {folder}; name the content folder.")] };
        }

        // Held open for the whole run: opening it for each query costs more than most queries do.
        await store.Database.OpenConnectionAsync(cancellationToken);

        try
        {
            return await ImportAsync(content, progress, cancellationToken);
        }
        finally
        {
            await store.Database.CloseConnectionAsync();
        }
    }

    private async Task<ImportReport> ImportAsync(ContentFolder content, IProgress<ContentProgress>? progress, CancellationToken cancellationToken)
    {
        known.Clear();
        conflicts.Clear();
        faults.Clear();
        faults.AddRange(content.Strangers());
        var index = await ContentIndex.ReadAsync(content, cancellationToken);
        var total = index.Count;
        await ImportTagsAsync(content, index, cancellationToken);
        await LearnWhatTheStoreKnowsAsync(index, cancellationToken);

        var (check, outcomes, done) = (new EntryCheck(index), new int[3], 0);

        foreach (var entry in content.Entries())
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (await ImportAsync(entry, check, cancellationToken) is { } outcome)
            {
                outcomes[(int)outcome]++;
            }

            progress?.Report(new ContentProgress(++done, total, entry.Reference.ToString()));
        }

        return new ImportReport
        {
            Created = outcomes[(int)EntryOutcome.Created],
            Changed = outcomes[(int)EntryOutcome.Changed],
            Unchanged = outcomes[(int)EntryOutcome.Unchanged],
            Pending = await publisher.WritePendingAsync(cancellationToken),
            Conflicts = [.. conflicts],
            Faults = [.. faults],
            Deleted = await DeletedAsync(content, cancellationToken),
        };
    }

    /// <returns>Null when the entry was skipped.</returns>
    private async Task<EntryOutcome?> ImportAsync(EntryFolder folder, EntryCheck check, CancellationToken cancellationToken)
    {
        try
        {
            var files = await EntryFiles.ReadAsync(folder, cancellationToken);
            check.Check(files);

            if (files.IsBroken)
            {
                faults.AddRange(files.Faults);

                return null;
            }

            var import = new EntryImport(store, publisher, media, files, known.Contains(files.Reference), time.GetUtcNow());
            var outcome = await import.RunAsync(cancellationToken);
            conflicts.AddRange(import.Conflicts);

            return outcome;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            faults.Add(new Fault(folder.Reference.ToString(), 1, $"The entry could not be stored: {exception.GetBaseException().Message}"));

            return null;
        }
        finally
        {
            store.ChangeTracker.Clear();
        }
    }

    private async Task ImportTagsAsync(ContentFolder content, ContentIndex index, CancellationToken cancellationToken)
    {
        var tags = await TagsReading.ReadAsync(content, cancellationToken);
        faults.AddRange(tags.Faults);
        index.Know(tags.Tags);

        if (tags.Faults.Count == 0)
        {
            var import = new TagsImport(store, tags, time.GetUtcNow());
            await import.RunAsync(cancellationToken);
            conflicts.AddRange(import.Conflicts);
            store.ChangeTracker.Clear();
        }
    }

    // What was written at the desk can be named by files too.
    private async Task LearnWhatTheStoreKnowsAsync(ContentIndex index, CancellationToken cancellationToken)
    {
        index.Know(await store.Tags.AsNoTracking().ToListAsync(cancellationToken));

        foreach (var page in await store.Entries.AsNoTracking().Where(entry => entry.Kind == EntryKind.Page).ToListAsync(cancellationToken))
        {
            index.Know(page.Facts);
        }

        var entries = store.Entries.AsNoTracking().Select(entry => new { entry.Kind, entry.Key }).AsAsyncEnumerable();

        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            known.Add(new EntryReference(entry.Kind, entry.Key));
            index.Know(new EntryReference(entry.Kind, entry.Key));
        }
    }

    private async Task<IReadOnlyList<string>> DeletedAsync(ContentFolder content, CancellationToken cancellationToken)
    {
        var deleted = new List<string>();
        var paths = store.SyncedFiles.AsNoTracking().Select(file => file.Path).Order().AsAsyncEnumerable();

        await foreach (var path in paths.WithCancellation(cancellationToken))
        {
            if (!content.Holds(path))
            {
                deleted.Add(path);
            }
        }

        await LetGoAsync([.. deleted.Where(EntryFolder.IsMedia)], cancellationToken);

        return deleted;
    }

    // Told once. The store's own from now on: the desk may remove it, and a file that comes back with other bytes is no newer version of it.
    private async Task LetGoAsync(IEnumerable<string> gone, CancellationToken cancellationToken)
    {
        foreach (var paths in gone.Chunk(FilesAtOnce))
        {
            await store.SyncedFiles.Where(file => paths.Contains(file.Path)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

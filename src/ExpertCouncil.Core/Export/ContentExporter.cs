using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Export;

/// <summary>
/// Writes what is public as content files. A file that nobody changed since it was imported comes out byte for byte as it went in, comments included.
/// Drafts and withdrawn texts stay in the store: importing the files elsewhere would publish them.
/// </summary>
public sealed class ContentExporter(CouncilStore store, StoreFolder storeFolder)
{
    private readonly MediaStore media = new(storeFolder);

    /// <param name="folder">Made when missing; refused when anything is in it.</param>
    /// <param name="progress">Told after each entry; null when nobody watches.</param>
    /// <param name="cancellationToken">Ends the export between two entries.</param>
    /// <exception cref="StoreException">The folder is not empty, or a media file is missing.</exception>
    /// <returns>How many files were written.</returns>
    public async Task<int> ExportAsync(string folder, IProgress<ContentProgress>? progress, CancellationToken cancellationToken)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new StoreException($"The folder {folder} is not empty. Export into a new or empty folder; nothing was written.");
        }

        Directory.CreateDirectory(folder);
        var files = await ExportTagsAsync(folder, cancellationToken);
        var ids = await store.Entries.AsNoTracking().OrderBy(e => e.Kind).ThenBy(e => e.Key).Select(e => e.Id).ToListAsync(cancellationToken);

        foreach (var (index, id) in ids.Index())
        {
            var entry = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().SingleAsync(e => e.Id == id, cancellationToken);
            files += await ExportAsync(entry, folder, cancellationToken);
            progress?.Report(new ContentProgress(index + 1, ids.Count, entry.Reference.ToString()));
        }

        return files;
    }

    private async Task<int> ExportTagsAsync(string folder, CancellationToken cancellationToken)
    {
        var tags = await store.Tags.AsNoTracking().ToListAsync(cancellationToken);

        if (tags.Count == 0)
        {
            return 0;
        }

        await WriteAsync(folder, StoredFiles.Of(tags), cancellationToken);

        return 1;
    }

    private async Task<int> ExportAsync(Entry entry, string folder, CancellationToken cancellationToken)
    {
        var texts = StoredFiles.Of(entry, entry.LiveFacts ?? entry.Facts, translation => translation.IsPublic ? translation.Live : null).ToList();

        // Facts alone are no entry.
        if (texts.Count == 1)
        {
            return 0;
        }

        foreach (var file in texts)
        {
            await WriteAsync(folder, file, cancellationToken);
        }

        var files = await FilesAsync(entry, cancellationToken);

        foreach (var file in files)
        {
            Copy(folder, entry, file);
        }

        return texts.Count + files.Count;
    }

    // What is public, and what lay in the content folder at the last import: a file only a draft names stays in the store, as the draft does.
    private async Task<IReadOnlyList<MediaFile>> FilesAsync(Entry entry, CancellationToken cancellationToken)
    {
        if (entry.Media.Count == 0)
        {
            return [];
        }

        var uses = FileUses.Of(entry);
        var paths = entry.Media.Select(file => $"{entry.Reference}/{file.Name}").ToList();
        var synced = await store.SyncedFiles.AsNoTracking().Where(file => paths.Contains(file.Path)).Select(file => file.Path).ToListAsync(cancellationToken);

        return [.. entry.Media.Where(file => synced.Contains($"{entry.Reference}/{file.Name}") || uses.GetValueOrDefault(file.Name, []).Any(use => IsPublic(entry, use)))];
    }

    private static bool IsPublic(Entry entry, FileUse use) => use.IsPublic && (use.Language is not { } language || entry.In(language)!.IsPublic);

    private async Task WriteAsync(string folder, StoredFile file, CancellationToken cancellationToken)
    {
        var synced = await store.SyncedFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Path == file.Path, cancellationToken);
        var isUntouched = synced is not null && file.Layout(synced.Text) == file.Text;
        var path = Path.Combine(folder, file.Path);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, isUntouched ? synced!.Text : file.Text, cancellationToken);
    }

    private void Copy(string folder, Entry entry, MediaFile file)
    {
        var kept = media.PathOf(file.Sha256);

        if (!File.Exists(kept))
        {
            throw new StoreException($"The file {file.Name} of {entry.Reference} is missing from {storeFolder.Media}. Restore it from a backup, then export again.");
        }

        File.Copy(kept, Path.Combine(folder, entry.Reference.ToString(), file.Name));
    }
}

using System.Runtime.CompilerServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Export;

/// <summary>Compares a content folder with the store, file by file, and changes nothing.</summary>
public sealed class ContentDiff(CouncilStore store)
{
    /// <summary>Every file of either side in turn, the same ones too.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    public async IAsyncEnumerable<FileDifference> CompareAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var content = new ContentFolder(folder);
        var tags = await store.Tags.AsNoTracking().ToListAsync(cancellationToken);
        var tagsInFolder = content.Holds(ContentFolder.Tags) ? await TextsAsync([(ContentFolder.Tags, content.TagsPath)], cancellationToken) : [];

        foreach (var difference in await CompareAsync(tagsInFolder, tags.Count == 0 ? [] : [StoredFiles.Of(tags)], cancellationToken))
        {
            yield return difference;
        }

        foreach (var entry in content.Entries())
        {
            foreach (var difference in await CompareAsync(entry, cancellationToken))
            {
                yield return difference;
            }
        }

        await foreach (var difference in OnlyInStoreAsync(folder, cancellationToken))
        {
            yield return difference;
        }
    }

    private async Task<IReadOnlyList<FileDifference>> CompareAsync(EntryFolder folder, CancellationToken cancellationToken)
    {
        var (kind, key) = folder.Reference;
        var entry = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution()
            .SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellationToken);
        var names = folder.TextNames().Select(name => (folder.FileName(name), folder.FilePath(name)));
        var files = await TextsAsync(names, cancellationToken);

        foreach (var name in folder.MediaNames())
        {
            if (await Media.MediaDescription.ReadAsync(folder.FilePath(name), cancellationToken) is { } media)
            {
                files[folder.FileName(name)] = media.Sha256;
            }
        }

        return await CompareAsync(files, entry is null ? [] : [.. FilesOf(entry)], cancellationToken);
    }

    private async Task<IReadOnlyList<FileDifference>> CompareAsync(
        Dictionary<string, string> files, IReadOnlyList<StoredFile> stored, CancellationToken cancellationToken)
    {
        var paths = files.Keys.ToList();
        var synced = await store.SyncedFiles.AsNoTracking().Where(f => paths.Contains(f.Path)).ToDictionaryAsync(f => f.Path, cancellationToken);
        var inStore = stored.ToDictionary(file => file.Path);

        return
        [
            .. files.Select(file => Compare(file.Key, file.Value, inStore.GetValueOrDefault(file.Key), synced.GetValueOrDefault(file.Key))),
            .. stored.Where(file => !files.ContainsKey(file.Path)).Select(file => new FileDifference(file.Path, FileState.OnlyInStore, "")),
        ];
    }

    private static FileDifference Compare(string path, string text, StoredFile? stored, SyncedFile? synced)
    {
        if (stored is null)
        {
            return new FileDifference(path, FileState.OnlyInFolder, "");
        }

        var state = FileComparison.Compare(text, stored.Text, synced, stored.Layout);
        var isText = stored.Layout != ContentLayout.OfMedia;

        // Compared in the one layout, so that only what is said differs is shown; a broken file is shown as it stands.
        return new FileDifference(path, state, state == FileState.Same || !isText ? "" : LineDiff.Write(stored.Text, stored.Layout(text) ?? text));
    }

    private async IAsyncEnumerable<FileDifference> OnlyInStoreAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = await store.Entries.AsNoTracking()
            .OrderBy(e => e.Kind).ThenBy(e => e.Key).Select(e => new { e.Id, e.Kind, e.Key }).ToListAsync(cancellationToken);

        foreach (var name in names.Where(name => !Directory.Exists(Path.Combine(folder, new EntryReference(name.Kind, name.Key).ToString()))))
        {
            var entry = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().SingleAsync(e => e.Id == name.Id, cancellationToken);

            foreach (var file in FilesOf(entry))
            {
                yield return new FileDifference(file.Path, FileState.OnlyInStore, "");
            }
        }
    }

    private static IEnumerable<StoredFile> FilesOf(Entry entry) =>
        [.. StoredFiles.Of(entry, entry.Facts, translation => translation.Working), .. StoredFiles.MediaOf(entry)];

    private static async Task<Dictionary<string, string>> TextsAsync(IEnumerable<(string Name, string Path)> files, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (name, path) in files)
        {
            texts[name] = await ContentText.ReadAsync(path, new FaultList(name), cancellationToken) ?? "";
        }

        return texts;
    }
}

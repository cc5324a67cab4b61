using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import;

/// <summary>What the store remembers of some content files: when they last agreed with it, and which are in dispute.</summary>
internal sealed class SyncLedger
{
    private readonly CouncilStore store;
    private readonly Dictionary<string, SyncedFile> synced;
    private readonly Dictionary<string, ImportConflict> conflicts;

    private SyncLedger(CouncilStore store, Dictionary<string, SyncedFile> synced, Dictionary<string, ImportConflict> conflicts) =>
        (this.store, this.synced, this.conflicts) = (store, synced, conflicts);

    /// <summary>The files found in dispute since the ledger was opened.</summary>
    public List<string> Disputed { get; } = [];

    /// <summary>For files of an entry the store never had.</summary>
    public static SyncLedger Blank(CouncilStore store) => new(store, [], []);

    public static async Task<SyncLedger> OpenAsync(CouncilStore store, IReadOnlyList<string> paths, CancellationToken cancellationToken) => new(
        store,
        await store.SyncedFiles.Where(file => paths.Contains(file.Path)).ToDictionaryAsync(file => file.Path, cancellationToken),
        await store.ImportConflicts.Where(conflict => paths.Contains(conflict.Path)).ToDictionaryAsync(conflict => conflict.Path, cancellationToken));

    /// <summary>True when the file is as it was at the last sync and nothing is in dispute, so that the store need not be asked.</summary>
    public bool IsSettled(string path, string text) =>
        synced.TryGetValue(path, out var file) && string.Equals(file.Text, text, StringComparison.Ordinal) && !conflicts.ContainsKey(path);

    /// <summary>Compares, and settles at once what needs nobody to write anything.</summary>
    public FileState Compare(string path, string text, string? stored, Guid? entryId, Func<string, string?> layout)
    {
        var state = FileComparison.Compare(text, stored, synced.GetValueOrDefault(path), layout);

        switch (state)
        {
            case FileState.Same:
                Agree(path, text, stored!, entryId);
                break;
            case FileState.StoreChanged:
                Resolve(path);
                break;
            default:
                break;
        }

        return state;
    }

    public void Agree(string path, string text, string stored, Guid? entryId)
    {
        Resolve(path);

        if (!synced.TryGetValue(path, out var file))
        {
            file = new SyncedFile { Path = path, EntryId = entryId, Text = text, StoreState = FileComparison.Hash(stored) };
            synced.Add(path, file);
            store.SyncedFiles.Add(file);
        }

        (file.Text, file.StoreState) = (text, FileComparison.Hash(stored));
    }

    public void Dispute(string path, string text, string stored, Guid? entryId, DateTimeOffset at)
    {
        Disputed.Add(path);

        if (!conflicts.TryGetValue(path, out var conflict))
        {
            conflict = new ImportConflict { Path = path, EntryId = entryId ?? Guid.Empty, FileText = text, StoreText = stored, FoundAt = at };
            conflicts.Add(path, conflict);
            store.ImportConflicts.Add(conflict);
        }
        else if (conflict.FileText != text || conflict.StoreText != stored)
        {
            (conflict.FileText, conflict.StoreText, conflict.FoundAt) = (text, stored, at);
        }
    }

    private void Resolve(string path)
    {
        if (conflicts.Remove(path, out var resolved))
        {
            store.ImportConflicts.Remove(resolved);
        }
    }
}

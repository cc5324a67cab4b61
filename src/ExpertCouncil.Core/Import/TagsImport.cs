using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Import;

/// <summary>Takes the tags file into the store. A tag that is no longer in it stays: entries may still carry it.</summary>
internal sealed class TagsImport(CouncilStore store, TagsReading tags, DateTimeOffset at)
{
    private SyncLedger ledger = null!;

    public IReadOnlyList<string> Conflicts => ledger.Disputed;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        ledger = await SyncLedger.OpenAsync(store, [ContentFolder.Tags], cancellationToken);
        var known = await store.Tags.ToDictionaryAsync(tag => tag.Key, cancellationToken);
        var stored = known.Count == 0 ? null : TagsFile.Write(known.Values);

        switch (ledger.Compare(ContentFolder.Tags, tags.Text, stored, entryId: null, ContentLayout.OfTags))
        {
            case FileState.OnlyInFolder or FileState.FileChanged:
                Write(store, known, tags.Tags);
                ledger.Agree(ContentFolder.Tags, tags.Text, TagsFile.Write(known.Values), entryId: null);
                break;
            case FileState.Conflict:
                ledger.Dispute(ContentFolder.Tags, tags.Text, stored!, entryId: null, at);
                break;
            default:
                break;
        }

        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Brings the known tags in step with those of a file. A renamed direction keeps leading from its former address.</summary>
    public static void Write(CouncilStore store, Dictionary<string, Tag> known, IReadOnlyList<Tag> wanted)
    {
        foreach (var tag in wanted)
        {
            if (!known.TryGetValue(tag.Key, out var stored))
            {
                known.Add(tag.Key, tag);
                store.Tags.Add(tag);
            }
            else
            {
                stored.Rename(tag.Name);
                (stored.IsDirection, stored.Position) = (tag.IsDirection, tag.Position);
            }
        }

        // Tags the file no longer has go behind those it has.
        foreach (var (left, place) in known.Values.Where(tag => wanted.All(kept => kept.Key != tag.Key)).OrderBy(tag => tag.Position).Select((tag, place) => (tag, place)))
        {
            left.Position = wanted.Count + place + 1;
        }
    }
}

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
                Write(known);
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

    private void Write(Dictionary<string, Tag> known)
    {
        foreach (var tag in tags.Tags)
        {
            if (!known.TryGetValue(tag.Key, out var stored))
            {
                known.Add(tag.Key, tag);
                store.Tags.Add(tag);
            }
            else
            {
                (stored.Name, stored.IsDirection, stored.Position) = (tag.Name, tag.IsDirection, tag.Position);
            }
        }

        // Tags the file no longer has go behind those it has.
        foreach (var (left, place) in known.Values.Where(tag => tags.Tags.All(kept => kept.Key != tag.Key)).OrderBy(tag => tag.Position).Select((tag, place) => (tag, place)))
        {
            left.Position = tags.Tags.Count + place + 1;
        }
    }
}

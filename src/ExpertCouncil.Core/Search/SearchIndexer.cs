using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Search;

/// <summary>Keeps the index in step with the published rows. Reads nothing else, so what is not public cannot get in.</summary>
public sealed class SearchIndexer(CouncilStore store)
{
    private const int EntriesAtOnce = 200;

    /// <summary>Brings the index in step with the rows of these entries, in the caller's transaction.</summary>
    public async Task WriteAsync(IEnumerable<Guid> entries, CancellationToken cancellationToken)
    {
        using var index = await IndexWriter.OpenAsync(store, cancellationToken);
        var waiting = new Queue<Guid>(entries);
        var done = waiting.ToHashSet();

        while (waiting.TryDequeue(out var id))
        {
            var before = index.NamesOf(id);

            if (await ReadAsync([id], cancellationToken) is [var entry])
            {
                index.Write(entry);
            }
            else
            {
                index.Remove(id);
            }

            // Pages show the names of people and organisations, so they are found by them.
            if (!before.SequenceEqual(index.NamesOf(id), StringComparer.Ordinal))
            {
                foreach (var naming in (await NamingAsync(id, cancellationToken)).Where(done.Add))
                {
                    waiting.Enqueue(naming);
                }
            }
        }
    }

    /// <summary>Brings the index in step with the names of the tags, in the caller's transaction.</summary>
    public async Task WriteTagsAsync(CancellationToken cancellationToken)
    {
        using var index = await IndexWriter.OpenAsync(store, cancellationToken);
        index.WriteTags(await store.Tags.AsNoTracking().OrderBy(tag => tag.Key).ToListAsync(cancellationToken));
    }

    /// <summary>Makes the index anew from the published rows, in one transaction: readers see the old one until it is done.</summary>
    /// <returns>How many entries it holds.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        using var index = await IndexWriter.OpenAsync(store, cancellationToken);
        index.Clear();
        var entries = await LiveRows()
            .GroupBy(row => new { row.Kind, row.Key, row.EntryId })
            .OrderBy(rows => rows.Key.Kind).ThenBy(rows => rows.Key.Key)
            .Select(rows => rows.Key.EntryId)
            .ToListAsync(cancellationToken);

        foreach (var some in entries.Chunk(EntriesAtOnce))
        {
            foreach (var entry in await ReadAsync(some, cancellationToken))
            {
                index.Write(entry);
            }
        }

        index.WriteTags(await store.Tags.AsNoTracking().OrderBy(tag => tag.Key).ToListAsync(cancellationToken));
        index.Finish();
        await transaction.CommitAsync(cancellationToken);

        return entries.Count;
    }

    /// <summary>Rebuilds an index that was never filled or was made by other rules than today's.</summary>
    /// <returns>How many entries were indexed; null when the index was in order.</returns>
    public async Task<int?> EnsureAsync(CancellationToken cancellationToken)
    {
        using (var index = await IndexWriter.OpenAsync(store, cancellationToken))
        {
            if (index.IsFinished())
            {
                return null;
            }
        }

        return await RebuildAsync(cancellationToken);
    }

    private IQueryable<PublishedText> LiveRows() =>
        store.PublishedTexts.AsNoTracking().Live().Where(row => row.TextLanguage == row.Language
            && ((row.Language == SiteLanguage.Uzbek && row.Script == Script.Latin) || (row.Language == SiteLanguage.Kazakh && row.Script == Script.Cyrillic)));

    private async Task<List<IndexedEntry>> ReadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = await LiveRows().Include(row => row.Facets).Where(row => ids.Contains(row.EntryId)).ToListAsync(cancellationToken);
        var named = rows.SelectMany(row => FactsWords.Named(row.Facts)).Distinct().ToList();
        var names = named.Count == 0
            ? []
            : await LiveRows().Named(named).Select(row => new { row.Kind, row.Key, row.Language, row.Title }).ToListAsync(cancellationToken);
        var lookup = names.ToLookup(name => (new EntryReference(name.Kind, name.Key), name.Language), name => name.Title);

        return [.. rows.GroupBy(row => row.EntryId)
            .Select(texts => new IndexedEntry([.. texts.OrderBy(text => text.Language)], lookup))
            .OrderBy(entry => entry.Reference.ToString(), StringComparer.Ordinal)];
    }

    private async Task<List<Guid>> NamingAsync(Guid id, CancellationToken cancellationToken)
    {
        var entry = await store.Entries.AsNoTracking()
            .Where(e => e.Id == id && (e.Kind == EntryKind.Person || e.Kind == EntryKind.Organisation))
            .Select(e => new { e.Kind, e.Key })
            .SingleOrDefaultAsync(cancellationToken);

        return entry is null
            ? []
            : await LiveRows().With(PublishedFacet.Entry, new EntryReference(entry.Kind, entry.Key).ToString()).Select(row => row.EntryId).Distinct().ToListAsync(cancellationToken);
    }
}

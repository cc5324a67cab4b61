using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

internal static class EntryQueries
{
    extension(CouncilStore store)
    {
        /// <summary>Entries with the two revisions that matter of each translation, however long its history is.</summary>
        public IQueryable<Entry> EntriesWithTexts =>
            store.Entries
                .Include(e => e.Translations)
                // A filtered include cannot look at its parent, so the parent is looked up again.
                .ThenInclude(t => t.Revisions.Where(r => store.Translations.Any(
                    owner => owner.Id == EF.Property<Guid>(r, "TranslationId") && (owner.LiveNumber == r.Number || owner.WorkingNumber == r.Number))))
                .AsSplitQuery();

        /// <summary>An entry to work on, with its live and working texts.</summary>
        public Task<Entry?> FindEntryAsync(EntryReference reference, CancellationToken cancellationToken)
        {
            var (kind, key) = reference;

            return store.EntriesWithTexts.SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellationToken);
        }

        /// <summary>Which of the named entries there are, public or not.</summary>
        public async Task<HashSet<EntryReference>> KnownAsync(IReadOnlyCollection<EntryReference> names, CancellationToken cancellationToken)
        {
            var found = names.Count == 0 ? [] : await store.EntryLines.Named(names).Select(l => new { l.Kind, l.Key }).ToListAsync(cancellationToken);

            return [.. found.Select(entry => new EntryReference(entry.Kind, entry.Key)).Where(names.Contains)];
        }
    }
}

using ExpertCouncil.Core.Content;
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
    }
}

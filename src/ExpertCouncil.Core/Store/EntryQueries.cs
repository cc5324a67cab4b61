using ExpertCouncil.Core.Content;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

internal static class EntryQueries
{
    extension(IQueryable<Entry> entries)
    {
        /// <summary>With the two revisions that matter of each translation, however long its history is.</summary>
        public IQueryable<Entry> WithTexts() =>
            entries.Include(e => e.Translations).ThenInclude(t => t.Revisions.Where(r => r.Number == t.LiveNumber || r.Number == t.WorkingNumber)).AsSplitQuery();
    }
}

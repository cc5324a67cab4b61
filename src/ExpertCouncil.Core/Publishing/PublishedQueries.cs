using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

internal static class PublishedQueries
{
    extension(IQueryable<PublishedText> texts)
    {
        public IQueryable<PublishedText> In(WritingSystem writing) =>
            texts.Where(t => t.Language == writing.Language && t.Script == writing.Script);

        public IQueryable<PublishedText> OfKind(EntryKind kind) => texts.Where(t => t.Kind == kind);

        /// <summary>Without the withdrawn ones, whose pages stay but which no list shows.</summary>
        public IQueryable<PublishedText> Live() => texts.Where(t => t.WithdrawnAt == null);

        // The kinds are named too because the index on keys begins with them.
        public IQueryable<PublishedText> Named(IReadOnlyCollection<EntryReference> names)
        {
            var (kinds, keys) = (names.Select(name => name.Kind).Distinct().ToList(), names.Select(name => name.Key).Distinct().ToList());

            return texts.Where(t => kinds.Contains(t.Kind) && keys.Contains(t.Key));
        }

        public IQueryable<PublishedText> With(string facet, string value) =>
            texts.Where(t => t.Facets.Any(f => f.Name == facet && f.Value == value));

        public IQueryable<string> FacetValues(string facet) =>
            texts.SelectMany(t => t.Facets).Where(f => f.Name == facet).Select(f => f.Value);

        public IQueryable<PublishedText> Matching(ListFilter filter)
        {
            var matching = filter.Tag is { } tag ? texts.With(PublishedFacet.Tag, tag) : texts;

            if (filter.Year is not { } year)
            {
                return matching;
            }

            var (first, last) = (new DateOnly(year, filter.Month ?? 1, 1), new DateOnly(year, filter.Month ?? 12, 1).AddMonths(1).AddDays(-1));

            return matching.Where(t => t.Day >= first && t.Day <= last);
        }

        public IQueryable<PublishedText> NewestFirst() => texts.OrderByDescending(t => t.Day).ThenByDescending(t => t.Key);

        public IQueryable<PublishedText> OldestFirst() => texts.OrderBy(t => t.Day).ThenBy(t => t.Key);

#pragma warning disable CA1309 // Becomes SQL, where keys compare byte by byte; EF Core does not translate the ordinal overload.
        public IQueryable<PublishedText> OlderThan(ListPlace place) =>
            texts.Where(t => t.Day < place.Day || (t.Day == place.Day && string.Compare(t.Key, place.Key) < 0));

        public IQueryable<PublishedText> NewerThan(ListPlace place) =>
            texts.Where(t => t.Day > place.Day || (t.Day == place.Day && string.Compare(t.Key, place.Key) > 0));
#pragma warning restore CA1309

        public IQueryable<EntryCard> Cards() => texts.Select(t => new EntryCard
        {
            Kind = t.Kind,
            Key = t.Key,
            Slug = t.Slug,
            Title = t.Title,
            Summary = t.Summary,
            Day = t.Day,
            Language = t.Language,
            Script = t.Script,
            TextLanguage = t.TextLanguage,
            Facts = t.Facts,
            FirstPublishedAt = t.FirstPublishedAt,
            PublishedAt = t.PublishedAt,
            UpdatedAt = t.UpdatedAt,
        });
    }
}

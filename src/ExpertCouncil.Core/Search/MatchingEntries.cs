using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>Walks the levels from the best on, each newest first, and stops when the page is full: nothing is ranked that nobody sees.</summary>
internal sealed class MatchingEntries(IndexReader index, MatchExpression expression)
{
    /// <summary>More matches than this are not counted: a reader narrows the query, and no query costs more for it.</summary>
    public const int MostCounted = 300;

    /// <param name="languages">Those in which anything matches at all.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="size">How many to find.</param>
    /// <param name="most">How many there can be on this page: once so many are found, no further level is asked.</param>
    /// <param name="cancellationToken">Looked at between levels.</param>
    public List<Match> Page(IReadOnlyList<SiteLanguage> languages, SearchPlace? after, int size, int most, CancellationToken cancellationToken)
    {
        var page = new List<Match>();
        var shown = new HashSet<long>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        size = Math.Min(size, most);

        for (var level = after?.Level ?? 0; level < SearchLevel.All.Count && page.Count < size && languages.Count > 0; level++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = level == after?.Level ? after.Row : long.MinValue;
            var found = new SortedDictionary<long, Match>();

            foreach (var language in languages)
            {
                // Of a phrase or a word without endings several levels say the same.
                // On the first page it is cheaper to pass over what is shown already than to have it left out.
                if ((after is null ? expression.At(level, language) : expression.New(level, language)) is not { } match || !asked.Add(match))
                {
                    continue;
                }

                foreach (var row in index.Rows(match, start, size - page.Count + shown.Count).Where(row => !shown.Contains(row)))
                {
                    found[row] = found.TryGetValue(row, out var other) ? other with { InBoth = true } : new Match(row, level, language, InBoth: false);
                }
            }

            page.AddRange(found.Values.Take(size - page.Count));
            shown.UnionWith(found.Keys);
        }

        return page;
    }

    /// <summary>The newest entries that match at any level, and in which languages.</summary>
    public (List<MatchFacets> Entries, bool IsCapped) All(bool filtered)
    {
        var all = new List<MatchFacets>();
        var isCapped = false;
        var last = long.MaxValue;

        foreach (var language in expression.Languages)
        {
            if (expression.All(language, filtered) is not { } match)
            {
                continue;
            }

            var found = index.Facets(match, MostCounted + 1);

            if (found.Count > MostCounted)
            {
                isCapped = true;
                // Beyond this row one language is not counted any more, so the other is not either.
                last = Math.Min(last, found[^1].Row);
            }

            all = Together(all, found, language);
        }

        var entries = all.Where(entry => entry.Facets.Row < last).Take(MostCounted).ToList();

        return (entries, isCapped || all.Count > MostCounted);
    }

    // Both ascend by row.
    private static List<MatchFacets> Together(List<MatchFacets> all, List<IndexFacets> found, SiteLanguage language)
    {
        var together = new List<MatchFacets>(all.Count + found.Count);
        var (isUzbek, next) = (language == SiteLanguage.Uzbek, 0);

        foreach (var facets in found)
        {
            for (; next < all.Count && all[next].Facets.Row < facets.Row; next++)
            {
                together.Add(all[next]);
            }

            var isInBoth = next < all.Count && all[next].Facets.Row == facets.Row;
            together.Add(new MatchFacets(facets, isUzbek || isInBoth, !isUzbek || isInBoth));
            next += isInBoth ? 1 : 0;
        }

        together.AddRange(all.Skip(next));

        return together;
    }
}

/// <param name="Row">Its place in the index.</param>
/// <param name="Level">The place in <see cref="SearchLevel.All"/> where it was found.</param>
/// <param name="Language">The language that matches; where both do, either.</param>
/// <param name="InBoth">Whether both languages match at this level.</param>
internal sealed record Match(long Row, int Level, SiteLanguage Language, bool InBoth)
{
    public SiteLanguage ShownIn(SiteLanguage reader) => InBoth ? reader : Language;
}

internal readonly record struct MatchFacets(IndexFacets Facets, bool InUzbek, bool InKazakh)
{
    public bool Is(EntryKind? kind, int? year, string? tag) =>
        (kind is null || Facets.Kind == kind) && (year is null || Facets.Year == year) && (tag is null || Facets.Tags.AsSpan().Contains(tag));

    public bool In(SiteLanguage? language) => language switch { SiteLanguage.Uzbek => InUzbek, SiteLanguage.Kazakh => InKazakh, _ => true };
}

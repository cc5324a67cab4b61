using System.Runtime.InteropServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>Finds public entries by their words, in both languages and all scripts. Like <see cref="Publishing.PublishedContent"/> it sees nothing unpublished.</summary>
public sealed class SiteSearch(CouncilStore store, WordKeyCache cache)
{
    /// <summary>Where fewer are found, words that only begin like those of the query are taken in.</summary>
    private const int FewFound = 20;

    /// <returns>The hits after the place asked for, best level first, newest first within it. An empty query, or one that only excludes, finds nothing.</returns>
    public async Task<SearchResults> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = QueryText.Parse(request.Text);

        if (!query.Wanted.Any())
        {
            return SearchResults.Empty with { IsShortened = query.IsShortened };
        }

        using var index = await IndexReader.OpenAsync(store, cancellationToken);
        using var keyboard = new KeyboardSpelling(index);
        query = query.With(keyboard.Of);
        var expansion = QueryExpansion.Of(query, index);
        var unfiltered = new SearchRequest(request.Text, request.Writing);
        var (entries, isCapped) = new MatchingEntries(index, new MatchExpression(query, unfiltered, expansion)).All(filtered: false);

        if (entries.Count < FewFound)
        {
            expansion = expansion.WithBeginnings(query, index);
            (entries, isCapped) = new MatchingEntries(index, new MatchExpression(query, unfiltered, expansion)).All(filtered: false);
        }

        var wanted = entries.FindAll(entry => entry.Is(request.Kind, request.Year, request.Direction) && entry.In(request.Language));
        var narrowed = new MatchingEntries(index, new MatchExpression(query, request, expansion));

        if (isCapped && request is not { Kind: null, Year: null, Direction: null, Language: null })
        {
            (wanted, isCapped) = narrowed.All(filtered: true);
        }

        var size = Math.Clamp(request.Size, 1, SearchRequest.LargestSize);
        var languages = SiteLanguages.All.Where(language => request.Language is null || request.Language == language).Where(language => wanted.Exists(entry => entry.In(language))).ToList();
        var page = narrowed.Page(languages, request.After, size + 1, isCapped ? int.MaxValue : wanted.Count, cancellationToken);
        using var reader = new HitReader(index, query, expansion, cache);
        var hits = page.Take(size).Select(match => reader.Read(match, request.Writing)).OfType<SearchHit>().ToList();

        return new SearchResults(
            hits,
            wanted.Count,
            Count(entries, request, index.Directions()),
            page.Count > size ? new SearchPlace(page[size - 1].Level, page[size - 1].Row) : null,
            entries.Count == 0 ? DidYouMean.Of(query, index) : null,
            [.. expansion.Names.Select(name => new RelatedTerm(name.Text, WritingSystem.Source(name.Language)))],
            isCapped,
            query.IsShortened);
    }

    /// <summary>Titles, people, organisations and terms that begin like what was typed so far; at most eight.</summary>
    /// <param name="typed">Any string; the last word may be unfinished.</param>
    /// <param name="writing">What the reader reads in: the addresses lead there.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, WritingSystem writing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writing);
        using var index = await IndexReader.OpenAsync(store, cancellationToken);

        return Suggestions.Of(QueryText.Parse(typed), index, writing);
    }

    private static SearchCounts Count(List<MatchFacets> entries, SearchRequest request, HashSet<string> directions)
    {
        var (kinds, languages, tags, years) = (new Dictionary<EntryKind, int>(), new Dictionary<SiteLanguage, int>(), new Dictionary<string, int>(), new Dictionary<int, int>());

        foreach (var entry in entries)
        {
            if (entry.Is(null, request.Year, request.Direction) && entry.In(request.Language))
            {
                Add(kinds, entry.Facets.Kind);
            }

            if (entry.Is(request.Kind, null, request.Direction) && entry.In(request.Language))
            {
                Add(years, entry.Facets.Year);
            }

            if (entry.Is(request.Kind, request.Year, request.Direction))
            {
                Add(languages, SiteLanguage.Uzbek, entry.InUzbek);
                Add(languages, SiteLanguage.Kazakh, entry.InKazakh);
            }

            if (entry.Is(request.Kind, request.Year, null) && entry.In(request.Language))
            {
                foreach (var tag in entry.Facets.Tags.Where(directions.Contains))
                {
                    Add(tags, tag);
                }
            }
        }

        return new SearchCounts(kinds, languages, tags, years);
    }

    private static void Add<T>(Dictionary<T, int> counts, T value, bool isMet = true)
        where T : notnull
    {
        if (isMet)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }
    }
}

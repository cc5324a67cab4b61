using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <param name="Hits">This page of them, the best first.</param>
/// <param name="Total">How many entries match with the filters of the request; see <paramref name="IsCapped"/>.</param>
/// <param name="Counts">Counts for each filter, each without its own filter applied.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="DidYouMean">A query that finds something, in the script that was typed; only when nothing was found.</param>
/// <param name="Related">What the query names, in the words of the other language.</param>
/// <param name="IsCapped">True when more entries match than are counted: total and counts then tell of the newest ones only.</param>
/// <param name="IsShortened">True when the query was longer than a search looks at, and its end was left out.</param>
public sealed record SearchResults(
    IReadOnlyList<SearchHit> Hits,
    int Total,
    SearchCounts Counts,
    SearchPlace? Next,
    string? DidYouMean,
    IReadOnlyList<RelatedTerm> Related,
    bool IsCapped = false,
    bool IsShortened = false)
{
    public static SearchResults Empty { get; } = new([], 0, SearchCounts.None, null, null, []);
}

/// <param name="Card">The version that is shown: the reader's own language where it matches, else the other one.</param>
/// <param name="Title">The title in pieces, the characters as they stand in the text; joined they give the title.</param>
/// <param name="Excerpt">Some two hundred characters of summary and body around the matches; plain text, not HTML.</param>
public sealed record SearchHit(EntryCard Card, IReadOnlyList<ExcerptPart> Title, IReadOnlyList<ExcerptPart> Excerpt);

public sealed record ExcerptPart(string Text, bool IsMatch);

public sealed record SearchCounts(
    IReadOnlyDictionary<EntryKind, int> Kinds,
    IReadOnlyDictionary<SiteLanguage, int> Languages,
    IReadOnlyDictionary<string, int> Directions,
    IReadOnlyDictionary<int, int> Years)
{
    public static SearchCounts None { get; } =
        new(new Dictionary<EntryKind, int>(), new Dictionary<SiteLanguage, int>(), new Dictionary<string, int>(), new Dictionary<int, int>());
}

/// <param name="Text">A query in the other language.</param>
/// <param name="Writing">What it is written in.</param>
public sealed record RelatedTerm(string Text, WritingSystem Writing);

/// <param name="Text">A title or name that begins like what was typed.</param>
/// <param name="Kind">Of the page; null for a term.</param>
/// <param name="Address">The page it leads to at once, in the reader's writing; null for a term to search for.</param>
/// <param name="Writing">What <paramref name="Text"/> is written in.</param>
public sealed record Suggestion(string Text, EntryKind? Kind, string? Address, WritingSystem Writing);

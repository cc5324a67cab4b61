using System.Buffers;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// What a reader typed, understood: quotation marks of any kind hold a phrase, a minus right before a word or phrase excludes it, anything else is text.
/// No string is refused.
/// </summary>
internal sealed class QueryText
{
    /// <summary>More words than this narrow nothing down any more and only cost time.</summary>
    public const int MostWords = 12;

    /// <summary>In UTF-16 units; what follows is not looked at.</summary>
    public const int LongestText = 1000;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„‟«»‹›〝〞＂");
    private static readonly SearchValues<char> Minus = SearchValues.Create("-−－");

    private readonly List<QueryTerm> terms = [];
    private int words;

    private QueryText()
    {
    }

    public IEnumerable<QueryTerm> Wanted => terms.Where(term => !term.IsExcluded);

    public IEnumerable<QueryTerm> Excluded => terms.Where(term => term.IsExcluded);

    public IReadOnlyList<QueryTerm> Terms => terms;

    public bool IsShortened { get; private set; }

    public static QueryText Parse(string? text)
    {
        var query = new QueryText();
        var rest = text.AsSpan();

        if (rest.Length > LongestText)
        {
            rest = rest[..LongestText];
            query.IsShortened = true;
        }

        query.Read(rest);

        return query;
    }

    /// <summary>The same query with other words in the same places.</summary>
    public QueryText With(Func<QueryWord, QueryWord> change)
    {
        var changed = new QueryText { IsShortened = IsShortened };
        changed.terms.AddRange(terms.Select(term => term with { Whole = term.Whole is null ? null : change(term.Whole), Parts = [.. term.Parts.Select(change)] }));

        return changed;
    }

    private void Read(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOfAny(Quotes);
            var length = open < 0 ? -1 : rest[(open + 1)..].IndexOfAny(Quotes);

            if (length < 0)
            {
                ReadText(rest);

                return;
            }

            var before = rest[..open];
            var isExcluded = before is [.., var last] && Minus.Contains(last) && (before.Length == 1 || char.IsWhiteSpace(before[^2]));
            ReadText(before);
            ReadPhrase(rest.Slice(open + 1, length), isExcluded);
            rest = rest[(open + length + 2)..];
        }
    }

    private void ReadText(ReadOnlySpan<char> text)
    {
        var end = -1;

        foreach (var word in Words.Enumerate(text))
        {
            if (word.IsPart)
            {
                // Of a word that found no room there are no parts either.
                if (word.Start + word.Length <= end)
                {
                    terms[^1] = terms[^1] with { Parts = [.. terms[^1].Parts, QueryWord.Of(text.Slice(word.Start, word.Length))] };
                }

                continue;
            }

            end = -1;
            var isExcluded = word.Start > 0 && Minus.Contains(text[word.Start - 1]) && (word.Start == 1 || char.IsWhiteSpace(text[word.Start - 2]));

            if (QueryWord.Of(text.Slice(word.Start, word.Length)) is { } whole && IsSearchable(whole) && HasRoom())
            {
                terms.Add(new QueryTerm(whole, [], isExcluded));
                end = word.Start + word.Length;
            }
        }
    }

    private void ReadPhrase(ReadOnlySpan<char> text, bool isExcluded)
    {
        var phrase = new List<QueryWord>();

        foreach (var word in TextWords.InOrder(text))
        {
            if (QueryWord.Of(text.Slice(word.Start, word.Length)) is { } part && IsSearchable(part) && HasRoom())
            {
                phrase.Add(part);
            }
        }

        if (phrase.Count > 0)
        {
            terms.Add(new QueryTerm(null, phrase, isExcluded));
        }
    }

    private static bool IsSearchable(QueryWord word) => word.Uzbek.Exact.Length > 0 || word.Kazakh.Exact.Length > 0;

    private bool HasRoom()
    {
        var hasRoom = words < MostWords;
        words += hasRoom ? 1 : 0;
        IsShortened |= !hasRoom;

        return hasRoom;
    }
}

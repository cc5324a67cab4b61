using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>Tells which words of a text a hit was found by, in any script: what is compared are keys, what is marked are the characters that stand there.</summary>
internal sealed class WordMarks
{
    private readonly List<HashSet<string>> exact = [];
    private readonly List<HashSet<string>> stems = [];
    private readonly List<HashSet<string>> typed = [];
    private readonly HashSet<char> firstLetters = [];
    private readonly WritingSystem writing;
    private readonly WordKeyCache cache;

    public WordMarks(QueryText query, QueryExpansion expansion, SearchLevel level, WritingSystem writing, WordKeyCache cache)
    {
        (this.writing, this.cache) = (writing, cache);
        var language = writing.Language;
        // Only the loose keys of Kazakh are the same in Latin letters.
        var tier = writing == WritingSystem.KazakhLatin && level.Tier < SearchTier.Typed ? SearchTier.Typed : level.Tier;

        if (level.IsRelated)
        {
            AddAll(expansion.Names.Where(name => name.Language == language).SelectMany(name => name.Words), word => Add(word.In(language), SearchTier.Strict, []));
        }
        else
        {
            AddAll(query.Wanted.Where(term => !term.IsPhrase).SelectMany(term => term.Words), word => Add(word.In(language), tier, expansion.Beginning(word, language)));
            AddAll(query.Wanted.Where(term => term.IsPhrase).SelectMany(term => term.Words), word => Add(word.In(language), tier, []));
        }
    }

    /// <param name="text">Plain text in the script the marks were made for.</param>
    /// <param name="window">Where a stretch of so many characters holds every word of the query, what follows it is not looked at.</param>
    /// <returns>Places of the words that match, in the order of the text, and which word of the query each meets.</returns>
    public List<WordMark> Find(string text, int window = int.MaxValue)
    {
        var marks = new List<WordMark>();
        var end = int.MaxValue;

        foreach (var word in Words.Enumerate(text))
        {
            if (word.Start > end)
            {
                break;
            }

            // Few words begin like one of the query: the others need no keys.
            if (!firstLetters.Contains(cache.Beginning(text.AsSpan(word.Start, word.Length), writing.Language)) || Meets(cache.Of(text.AsSpan(word.Start, word.Length), writing.Language)) is not (>= 0 and var met))
            {
                continue;
            }

            // The parts of a word that is marked whole are marked already.
            if (!word.IsPart || marks is [] || word.Start >= marks[^1].End)
            {
                marks.Add(new WordMark(word.Start, word.Start + word.Length, met));
                end = Math.Min(end, EndOfFull(marks, window));
            }
        }

        return marks;
    }

    /// <returns>Where the stretch that ends with the last mark and holds every word of the query has room no more; far away when there is none.</returns>
    private int EndOfFull(List<WordMark> marks, int window)
    {
        var met = 0;

        for (var index = marks.Count - 1; index >= 0 && marks[^1].End - marks[index].Start <= window; index--)
        {
            met |= 1 << marks[index].Met;

            if (System.Numerics.BitOperations.PopCount((uint)met) == exact.Count)
            {
                return (int)Math.Min(int.MaxValue, (long)marks[index].Start + window);
            }
        }

        return int.MaxValue;
    }

    private static void AddAll(IEnumerable<QueryWord> words, Action<QueryWord> add)
    {
        foreach (var word in words)
        {
            add(word);
        }
    }

    private void Add(WordKeys keys, SearchTier tier, IEnumerable<string> beginnings)
    {
        exact.Add([keys.Exact, .. tier == SearchTier.Prefix ? beginnings : []]);
        stems.Add(tier <= SearchTier.Strict ? [keys.Exact, keys.Stem] : [.. keys.AllStems()]);
        typed.Add(tier >= SearchTier.Typed ? [.. keys.AllTyped()] : []);
        firstLetters.UnionWith(keys.AllTyped().Select(key => key[0]));
    }

    private int Meets(WordKeys word)
    {
        if (word.Exact.Length == 0)
        {
            return -1;
        }

        for (var index = 0; index < exact.Count; index++)
        {
            if (exact[index].Contains(word.Exact)
                || stems[index].Contains(word.Stem)
                || HasAny(stems[index], word.Stems)
                || (typed[index].Count > 0 && (typed[index].Contains(word.Typed) || HasAny(typed[index], word.TypedStems))))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool HasAny(HashSet<string> wanted, IReadOnlyList<string> keys)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            if (wanted.Contains(keys[index]))
            {
                return true;
            }
        }

        return false;
    }
}

internal readonly record struct WordMark(int Start, int End, int Met);

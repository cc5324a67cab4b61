using System.Collections.Concurrent;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>Keys of words seen before: the same few thousand words make up most of any text, and results are marked word by word.</summary>
public sealed class WordKeyCache
{
    private const int MostWords = 20_000;
    private const int LongestWord = 40;

    private readonly ConcurrentDictionary<(char, char, SiteLanguage), char> beginnings = new();
    private readonly ConcurrentDictionary<string, WordKeys>[] words = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>The letter the loose keys of a word begin with, told by its first two characters: words that meet at any tier have it in common.</summary>
    public char Beginning(ReadOnlySpan<char> word, SiteLanguage language) =>
        beginnings.GetOrAdd(
            (word[0], word.Length > 1 ? word[1] : '\0', language),
            static start => SearchKeys.Of(start.Item2 == '\0' ? [start.Item1] : [start.Item1, start.Item2], start.Item3).Typed is [var first, ..] ? first : '\0');

    public WordKeys Of(ReadOnlySpan<char> word, SiteLanguage language)
    {
        if (word.Length > LongestWord)
        {
            return SearchKeys.Of(word, language);
        }

        var known = words[(int)language];
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

        if (lookup.TryGetValue(word, out var keys))
        {
            return keys;
        }

        // A cache that is full is begun anew: what is common is back at once.
        if (known.Count >= MostWords)
        {
            known.Clear();
        }

        return lookup[word] = SearchKeys.Of(word, language);
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>How the words of a title are written into the index, and asked for. Another way, of the search keys too, is another rule: <see cref="ListingRebuild.Rules"/>.</summary>
internal static class TitleTokens
{
    public static IEnumerable<string> Of(string title, SiteLanguage language) =>
        Words(SpellingMarks.Strip(title)).Select(word => SearchKeys.Of(word, language)).Where(keys => keys.Exact.Length > 0).SelectMany(keys => Written(keys, language));

    /// <summary>What a typed word must meet in a title of either language: it begins a word of it, or has a stem with one in common. Null where it is no word.</summary>
    public static string? Wanted(string word)
    {
        var wanted = SiteLanguages.All.SelectMany(language => Wanted(SearchKeys.Of(word, language), language)).Distinct().ToList();

        return wanted.Count == 0 ? null : $"({string.Join(" OR ", wanted)})";
    }

    public static IEnumerable<string> Words(string text) => Language.Keys.Words.Find(text).Select(word => text.Substring(word.Start, word.Length));

    private static IEnumerable<string> Written(WordKeys keys, SiteLanguage language) =>
    [
        IndexToken.Exact(language, SearchField.Any, keys.Exact),
        IndexToken.Typed(language, SearchField.Any, keys.Typed),
        IndexToken.Whole(language, SearchField.Any, keys.Stem),
        .. keys.Stems.Select(stem => IndexToken.Stem(language, SearchField.Any, stem)),
    ];

    private static IEnumerable<string> Wanted(WordKeys keys, SiteLanguage language)
    {
        if (keys.Exact.Length > 0)
        {
            yield return $"\"{IndexToken.Exact(language, SearchField.Any, keys.Exact)}\" *";
        }

        if (keys.Typed.Length > 0)
        {
            yield return $"\"{IndexToken.Typed(language, SearchField.Any, keys.Typed)}\" *";
        }

        if (keys.Stem.Length > 0)
        {
            yield return $"\"{IndexToken.Whole(language, SearchField.Any, keys.Stem)}\"";

            foreach (var stem in keys.Stems.Prepend(keys.Exact))
            {
                yield return $"\"{IndexToken.Stem(language, SearchField.Any, stem)}\"";
            }
        }
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Desk;

/// <summary>Finds typed words in titles and keys, in any script and spelling: each word begins one of theirs, or has a stem with it in common.</summary>
internal sealed class TitleWords
{
    private readonly string typed;
    private readonly List<WordKeys[]> words;

    public TitleWords(string text)
    {
        typed = text.Trim().ToLowerInvariant();
        words = [.. Parts(text).Select(word => SiteLanguages.All.Select(language => SearchKeys.Of(word, language)).ToArray())];
    }

    public bool IsEmpty => typed.Length == 0;

    public bool AreIn(string key, IEnumerable<(SiteLanguage Language, string Title)> titles)
    {
        if (IsEmpty || key.Contains(typed, StringComparison.Ordinal))
        {
            return true;
        }

        var found = titles.SelectMany(title => Parts(SpellingMarks.Strip(title.Title)).Select(word => (title.Language, Keys: SearchKeys.Of(word, title.Language)))).ToList();

        return words.Count > 0 && words.TrueForAll(word => found.Exists(other => Meets(word[(int)other.Language], other.Keys)));
    }

    private static bool Meets(WordKeys typed, WordKeys found) =>
        Begins(found.Exact, typed.Exact)
        || Begins(found.Typed, typed.Typed)
        || (typed.Stem.Length > 0 && (found.Stem == typed.Stem || found.Stems.Contains(typed.Exact, StringComparer.Ordinal) || found.Stems.Intersect(typed.Stems, StringComparer.Ordinal).Any()));

    private static bool Begins(string found, string typed) => typed.Length > 0 && found.StartsWith(typed, StringComparison.Ordinal);

    private static IEnumerable<string> Parts(string text) => Words.Find(text).Select(word => text.Substring(word.Start, word.Length));
}

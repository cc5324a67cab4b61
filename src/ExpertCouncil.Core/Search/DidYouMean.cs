using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;

namespace ExpertCouncil.Core.Search;

/// <summary>Turns a query that finds nothing into the nearest one that finds something.</summary>
internal static class DidYouMean
{
    /// <returns>Written in the script that was typed; null where nothing near enough is found.</returns>
    public static string? Of(QueryText query, IndexReader index)
    {
        using var words = new NearWords(index);
        var guesses = SiteLanguages.All.Select(language => Guess(query, language, index, words)).OfType<Guessed>();

        return guesses.OrderBy(guess => guess.Distance).Select(guess => guess.Text).FirstOrDefault(text => Finds(text, index));
    }

    private static Guessed? Guess(QueryText query, SiteLanguage language, IndexReader index, NearWords words)
    {
        var (parts, distance) = (new List<string>(), 0);
        var expression = new MatchExpression(query, new SearchRequest("", WritingSystem.UzbekLatin), QueryExpansion.Of(query, index));

        foreach (var term in query.Terms)
        {
            var written = new List<string>();

            foreach (var word in term.IsPhrase ? term.Parts : [term.Whole!])
            {
                if (term.IsExcluded || expression.Anywhere(word, language) is { } match && index.Finds(match))
                {
                    written.Add(word.Text);
                }
                else if (words.Nearest(word.In(language), language) is { } near)
                {
                    written.Add(InScriptOf(word.Text, near.Spelling, language));
                    distance += near.Distance;
                }
                else
                {
                    return null;
                }
            }

            var text = string.Join(' ', written);
            parts.Add((term.IsExcluded ? "-" : "") + (term.IsPhrase ? $"\"{text}\"" : text));
        }

        return distance == 0 ? null : new Guessed(string.Join(' ', parts), distance);
    }

    private static string InScriptOf(string typed, string spelling, SiteLanguage language)
    {
        var script = typed.AsSpan().IndexOfAnyInRange('Ѐ', 'ӿ') >= 0 ? Script.Cyrillic : Script.Latin;
        var writing = WritingSystem.Of(language, script);

        return writing.IsSource ? spelling : Transliterator.Convert(spelling, writing);
    }

    private static bool Finds(string text, IndexReader index)
    {
        var query = QueryText.Parse(text);
        var expression = new MatchExpression(query, new SearchRequest(text, WritingSystem.UzbekLatin), QueryExpansion.Of(query, index));

        return SiteLanguages.All.Any(language => expression.All(language, filtered: false) is { } match && index.Finds(match));
    }

    private sealed record Guessed(string Text, int Distance);
}

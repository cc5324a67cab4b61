using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// Finds the indexed word nearest to a misspelt one. A word with few mistakes has its beginning or its end right, so only words that share one of them are compared:
/// two short ranges of an index, however many words there are.
/// </summary>
internal sealed class NearWords(IndexReader index) : IDisposable
{
    private const int ShortestWord = 3;
    private const int LongWord = 6;
    private const int MostCompared = 3000;

    private readonly IndexCommand sameStart = new(
        index.Connection,
        "SELECT Typed, Spelling, Entries FROM SearchWords WHERE Language = ?1 AND Typed >= ?2 AND Typed < ?3 AND length(Typed) BETWEEN ?4 AND ?5 LIMIT ?6");

    private readonly IndexCommand sameEnd = new(
        index.Connection,
        "SELECT Typed, Spelling, Entries FROM SearchWords WHERE Language = ?1 AND Backwards >= ?2 AND Backwards < ?3 AND length(Typed) BETWEEN ?4 AND ?5 LIMIT ?6");

    /// <returns>The nearest word, the most frequent of equals; null where none is within one mistake, or two in a long word.</returns>
    public (string Spelling, int Distance)? Nearest(WordKeys word, SiteLanguage language)
    {
        var typed = word.Typed;

        if (typed.Length < ShortestWord)
        {
            return null;
        }

        var most = typed.Length < LongWord ? 1 : 2;
        var right = Math.Max(2, (typed.Length / (most + 1)) - 1);

        return Beside(sameStart, typed[..right], typed.Length, most, language)
            .Concat(Beside(sameEnd, WordCounts.Backwards(typed)[..right], typed.Length, most, language))
            .Select(near => (near.Spelling, near.Entries, Distance: EditDistance.Between(typed, near.Typed, most)))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance)
            .ThenByDescending(near => near.Entries)
            .ThenBy(near => near.Spelling, StringComparer.Ordinal)
            .Select(near => ((string, int)?)(near.Spelling, near.Distance))
            .FirstOrDefault();
    }

    public void Dispose()
    {
        sameStart.Dispose();
        sameEnd.Dispose();
    }

    private static List<(string Typed, string Spelling, long Entries)> Beside(IndexCommand find, string right, int length, int most, SiteLanguage language) =>
        find.List(reader => (reader.GetString(0), reader.GetString(1), reader.GetInt64(2)), (int)language, right, right + char.MaxValue, length - most, length + most, MostCompared);
}

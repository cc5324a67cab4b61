using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>A word as typed, with what it is looked up by: nobody says which language a query is in, so always both.</summary>
internal sealed record QueryWord(string Text, WordKeys Uzbek, WordKeys Kazakh)
{
    public static QueryWord Of(ReadOnlySpan<char> word) =>
        new(word.ToString(), SearchKeys.Of(word, SiteLanguage.Uzbek), SearchKeys.Of(word, SiteLanguage.Kazakh));

    public WordKeys In(SiteLanguage language) => language == SiteLanguage.Uzbek ? Uzbek : Kazakh;
}

/// <param name="Whole">The word; null for a phrase.</param>
/// <param name="Parts">The parts of a hyphenated word, or the words of a phrase in their order.</param>
/// <param name="IsExcluded">Whether it stood behind a minus.</param>
internal sealed record QueryTerm(QueryWord? Whole, IReadOnlyList<QueryWord> Parts, bool IsExcluded)
{
    public bool IsPhrase => Whole is null;

    /// <summary>Every word of it, for marking.</summary>
    public IEnumerable<QueryWord> Words => Whole is null ? Parts : [Whole, .. Parts];
}

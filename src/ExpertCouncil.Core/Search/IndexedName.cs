using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Search;

/// <summary>A name a reader may begin to type, and which may stand in the other language under another name.</summary>
/// <param name="Item">Tells apart what one entry names: 0 is the entry itself, then its terms. Names with the same item mean the same.</param>
/// <param name="Rank">What is suggested first: people and organisations, then terms, then titles.</param>
/// <param name="Language">The language it is a name in.</param>
/// <param name="Text">The name as pages write it, in the source script.</param>
internal sealed record IndexedName(int Item, NameRank Rank, SiteLanguage Language, string Text)
{
    /// <summary>What a public row names in its own language.</summary>
    public static IEnumerable<IndexedName> Of(PublishedText row)
    {
        var language = row.TextLanguage;
        var rank = row.Kind is EntryKind.Person or EntryKind.Organisation ? NameRank.Name : NameRank.Title;
        List<string?> own = [row.Title];
        List<IndexedName> terms = [];

        if (row.Facts is OrganisationFacts organisation)
        {
            own.Add(organisation.Abbreviation.In(language));
            own.AddRange(organisation.Names.Where(name => Script(name.Language) == language).Select(name => WithoutBrackets(name.Name)));
        }

        if (row.Facts is PageFacts page)
        {
            terms.AddRange(page.Terms.Select((term, place) => new IndexedName(place + 1, NameRank.Term, language, term.Term.In(language))));
        }

        return own.OfType<string>().Distinct(StringComparer.Ordinal).Select(text => new IndexedName(0, rank, language, text)).Concat(terms);
    }

    public string Keys() => string.Join(' ', TextWords.InOrder(Text).SelectMany(word => Tokens(SearchKeys.Of(Text.AsSpan(word.Start, word.Length), Language))).Distinct());

    private IEnumerable<string> Tokens(WordKeys keys) =>
        keys.Exact.Length == 0
            ? []
            : [IndexToken.Typed(Language, SearchField.Any, keys.Typed), .. Rank == NameRank.Title ? [] : keys.AllStems().Select(stem => IndexToken.Stem(Language, SearchField.Any, stem))];

    private static SiteLanguage? Script(string tag) => tag switch { "uz" => SiteLanguage.Uzbek, "kk" => SiteLanguage.Kazakh, _ => null };

    private static string WithoutBrackets(string name) => name.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket].TrimEnd() : name;
}

internal enum NameRank
{
    Name,
    Term,
    Title,
}

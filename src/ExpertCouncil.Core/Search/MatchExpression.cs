using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Search;

/// <summary>Writes a query as FTS5 understands it. Every word is a quoted key of ours, so nothing a reader types can be an operator.</summary>
internal sealed class MatchExpression(QueryText query, SearchRequest request, QueryExpansion expansion)
{
    private readonly Dictionary<(SearchLevel, SiteLanguage), string?> written = [];

    public IReadOnlyList<SiteLanguage> Languages { get; } = request.Language is { } language ? [language] : SiteLanguages.All;

    /// <summary>What matches at a level in one language, also at an earlier one; null when nothing can.</summary>
    public string? At(int level, SiteLanguage language) => Wanted(SearchLevel.All[level], language) is { } wanted ? Without(Filtered(wanted), [.. Excluded()]) : null;

    /// <summary>What matches at a level in one language and did not at an earlier one; null when nothing can.</summary>
    public string? New(int level, SiteLanguage language)
    {
        if (Wanted(SearchLevel.All[level], language) is not { } wanted)
        {
            return null;
        }

        var earlier = SearchLevel.Before[level].SelectMany(before => Languages.Select(other => Wanted(before, other))).OfType<string>();

        return Without(Filtered(wanted), [.. earlier, .. Excluded()]);
    }

    /// <summary>What matches in one language at any level.</summary>
    /// <param name="language">The language of the text that matches.</param>
    /// <param name="filtered">Whether kind, direction and year count.</param>
    public string? All(SiteLanguage language, bool filtered)
    {
        var matching = Any([Wanted(SearchLevel.Loosest, language), Wanted(SearchLevel.All[^1], language)]);

        return matching is null ? null : Without(filtered ? Filtered(matching) : matching, [.. Excluded()]);
    }

    /// <summary>Where a word stands by itself, in any form; null when it is no word of the language.</summary>
    public string? Anywhere(QueryWord word, SiteLanguage language) => Word(word, new SearchLevel(SearchTier.Typed, SearchField.Any), language, expansion);

    private string? Wanted(SearchLevel level, SiteLanguage language)
    {
        if (!written.TryGetValue((level, language), out var expression))
        {
            expression = level.IsRelated ? Related(language) : Every(query.Wanted.Select(term => Term(term, level, language)));
            written.Add((level, language), expression);
        }

        return expression;
    }

    private string? Term(QueryTerm term, SearchLevel level, SiteLanguage language)
    {
        if (term.IsPhrase)
        {
            return Phrase(term, level, language);
        }

        var whole = Word(term.Whole!, level, language, expansion);

        return term.Parts.Count == 0 ? whole : Any([whole, Every(term.Parts.Select(part => Word(part, level, language, expansion)))]);
    }

    private static string? Word(QueryWord word, SearchLevel level, SiteLanguage language, QueryExpansion expansion)
    {
        if (word.In(language) is not { Exact.Length: > 0 } keys)
        {
            return null;
        }

        var field = level.Field;
        IEnumerable<string> stems = level.Tier switch
        {
            SearchTier.Exact => [],
            SearchTier.Strict => [keys.Stem],
            SearchTier.Shared => keys.AllStems(),
            _ => keys.AllStems().Concat(expansion.Typed(word, language)),
        };

        // A word is a stem of itself, and is kept only in its exact form.
        var tokens = stems.SelectMany(stem => new[] { IndexToken.Exact(language, field, stem), IndexToken.Stem(language, field, stem) })
            .Prepend(IndexToken.Exact(language, field, keys.Exact));

        if (level.Tier == SearchTier.Prefix)
        {
            tokens = tokens.Concat(expansion.Beginning(word, language).Select(key => IndexToken.Exact(language, field, key)));
        }

        return Any(tokens.Distinct().Select(Quoted));
    }

    // A phrase is asked for in the form it is typed in; below the first tier its last word may have an ending more, where few have the phrase as it is.
    private string? Phrase(QueryTerm term, SearchLevel level, SiteLanguage language)
    {
        var keys = term.Parts.Select(part => part.In(language).Exact).ToList();

        if (keys.Exists(key => key.Length == 0))
        {
            return null;
        }

        var columns = level.Field switch { SearchField.Name or SearchField.Title => "Title", SearchField.Summary => "Title Summary", _ => "Title Summary Body Facts" };
        var endings = level.Tier > SearchTier.Exact ? expansion.Beginning(term.Parts[^1], language) : [];

        return Any(endings.Prepend(keys[^1]).Distinct().Select(last =>
        {
            List<string> words = [.. keys.SkipLast(1), last];
            var phrase = $"({{{columns}}} : \"{string.Join(' ', words.Select(key => IndexToken.Exact(language, SearchField.Any, key)))}\")";

            // Few entries have the words in their title: only there are places of words compared.
            return level.Field == SearchField.Any ? phrase : Every([.. words.Distinct().Select(key => Quoted(IndexToken.Exact(language, level.Field, key))), phrase]);
        }));
    }

    private string? Related(SiteLanguage language)
    {
        var strict = new SearchLevel(SearchTier.Strict, SearchField.Any);

        return Any(expansion.Names.Where(name => name.Language == language).Select(name => Every(name.Words.Select(word => Word(word, strict, language, expansion)))));
    }

    private IEnumerable<string> Excluded() =>
        query.Excluded.SelectMany(term => Languages.Select(language => Term(term, new SearchLevel(SearchTier.Strict, SearchField.Any), language))).OfType<string>();

    private string Filtered(string expression)
    {
        var filters = new[]
        {
            request.Kind is { } kind ? IndexToken.Kind(kind) : null,
            request.Direction is { } tag ? IndexToken.Tag(tag) : null,
            request.Year is { } year ? IndexToken.Year(year) : null,
        };

        return Every([.. filters.OfType<string>().Select(Quoted), expression])!;
    }

    private static string Quoted(string token) => $"\"{token}\"";

    private static string Without(string wanted, IReadOnlyList<string> unwanted) => unwanted.Count == 0 ? wanted : $"({wanted} NOT {Any(unwanted)})";

    private static string? Every(IEnumerable<string?> expressions)
    {
        var all = expressions.ToList();

        return all.Count == 0 || all.Contains(null) ? null : all.Count == 1 ? all[0] : $"({string.Join(" AND ", all)})";
    }

    private static string? Any(IEnumerable<string?> expressions)
    {
        var some = expressions.OfType<string>().Distinct().ToList();

        return some.Count == 0 ? null : some.Count == 1 ? some[0] : $"({string.Join(" OR ", some)})";
    }
}

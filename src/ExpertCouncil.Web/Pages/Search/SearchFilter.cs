using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Search;

/// <summary>One way to narrow what was found, and what is chosen already.</summary>
public sealed record SearchFilter(string Name, string Label, IReadOnlyList<SearchChoice> Choices)
{
    /// <summary>What else is asked for and stays, whatever is chosen here.</summary>
    public IEnumerable<(string Name, string? Value)> Kept =>
        Choices is [var choice, ..] ? choice.Query.Parameters().Where(parameter => parameter.Name != Name && parameter.Value is not null) : [];

    /// <summary>Those that leave the reader something to choose.</summary>
    public static IReadOnlyList<SearchFilter> Of(SearchQuery query, SearchCounts counts, IEnumerable<Tag> directions, WritingSystem reader)
    {
        var asked = query with { After = null };
        var years = query.Year is { } year ? counts.Years.Keys.Union([year]) : counts.Years.Keys;

        SearchFilter[] filters =
        [
            new("kind", SiteText.Search_Kind, Offered(EntryKinds.All.Select(kind => new SearchChoice(
                kind.FilterText(),
                counts.Kinds.GetValueOrDefault(kind),
                kind == asked.Kind,
                asked with { Kind = kind == asked.Kind ? null : kind })))),
            new("language", SiteText.Search_Language, Offered(Enum.GetValues<SiteLanguage>().Select(language => new SearchChoice(
                Wording.LanguageName(WritingSystem.Source(language).Tag),
                counts.Languages.GetValueOrDefault(language),
                language == asked.Language,
                asked with { Language = language == asked.Language ? null : language })))),
            new("direction", SiteText.PlanItem_Direction, Offered(directions.Select(tag => new SearchChoice(
                tag.NameIn(reader),
                counts.Directions.GetValueOrDefault(tag.Key),
                tag.Key == asked.Direction,
                asked with { Direction = tag.Key == asked.Direction ? null : tag.Key })))),
            new("year", SiteText.Common_Year, Offered(years.OrderDescending().Select(offered => new SearchChoice(
                offered.ToString("D4", CultureInfo.InvariantCulture),
                counts.Years.GetValueOrDefault(offered),
                offered == asked.Year,
                asked with { Year = offered == asked.Year ? null : offered })))),
        ];

        return [.. filters.Where(filter => filter.Choices.Count > 1 || filter.Choices.Any(choice => choice.IsChosen))];
    }

    private static IReadOnlyList<SearchChoice> Offered(IEnumerable<SearchChoice> choices) => [.. choices.Where(choice => choice.Count > 0 || choice.IsChosen)];
}

/// <summary>A value to narrow to. Its query is the search with it; of the chosen one, the search without it.</summary>
public sealed record SearchChoice(string Text, int Count, bool IsChosen, SearchQuery Query)
{
    public string? ValueOf(SearchFilter filter) => Query.Parameters().Single(parameter => parameter.Name == filter.Name).Value;
}

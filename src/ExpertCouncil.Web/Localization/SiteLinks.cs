using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Pages.Search;
using ExpertCouncil.Web.Pages.WorkPlan;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Localization;

/// <summary>Every address of the site, in the language of the request. Views link through this alone.</summary>
public sealed class SiteLinks(IHttpContextAccessor accessor, IOptions<SiteOptions> site)
{
    /// <summary>What follows the address of a memorandum whose languages stand side by side.</summary>
    public const string ParallelTail = "/parallel";

    public WritingSystem Writing => RequestWriting.Of(accessor.HttpContext!);

    public IReadOnlyList<WritingSystem> WritingSystems => site.Value.WritingSystems;

    public string Home() => Home(Writing);

    public string To(Section section) => SiteAddresses.Of(section, Writing);

    public string News(int? year = null, string? direction = null, ListPlace? olderThan = null, ListPlace? newerThan = null) =>
        News(Writing, year, direction, olderThan, newerThan);

    public string Search(SearchQuery query) => Search(Writing, query);

    /// <summary>Where the search box asks while a reader types.</summary>
    public string Suggestions => SuggestionEndpoints.Address(Writing);

    /// <summary>What browsers read to offer the search of the site as one of theirs.</summary>
    public string SearchDescription => OpenSearchEndpoints.Address(Writing);

    /// <summary>The form that tells of a mistake in a text.</summary>
    public string Mistake(EntryReference about) => Mistake(about, Writing);

    public string NewsFeed => NewsFeedEndpoints.Address(Writing);

    public string Direction(Tag direction) => Direction(direction, Writing);

    /// <summary>The text of a memorandum in both languages side by side.</summary>
    public string Parallel(PublishedText text) => SiteAddresses.Of(text.Kind, text.Facts, text.Slug, text.Writing) + ParallelTail;

    public static string Parallel(EntryCard card) => card.Address + ParallelTail;

    public string Archive(PartialDate yearOrMonth) => Archive(yearOrMonth, Writing);

    public string Month(int year, int month) => Archive(new PartialDate(year, month));

    public string Year(int year) => Archive(new PartialDate(year));

    public string CalendarMonth(PartialDate month) => CalendarMonth(month, Writing);

    public string WorkPlan(PlanFilter filter) => To(Section.WorkPlan) + filter.Query();

    public string WorkPlan(string? plan, string? view = null) => To(Section.WorkPlan) + Query(("plan", plan), ("view", view));

    public string WorkPlanFile(string plan) => $"{To(Section.WorkPlan)}/{Uri.EscapeDataString(plan)}.csv";

    /// <summary>The public address of a file that belongs to an entry.</summary>
    public string File(MediaFile file) => MediaAddresses.Of(file);

    public string Absolute(string path) => site.Value.Absolute(path);

    public static string News(WritingSystem writing, int? year, string? direction, ListPlace? olderThan, ListPlace? newerThan) =>
        SiteAddresses.Of(Section.News, writing)
        + Query(("year", year?.ToString("D4", null)), ("direction", direction), ("before", olderThan?.ToString()), ("after", newerThan?.ToString()));

    public static string Search(WritingSystem writing, SearchQuery query) => SiteAddresses.Of(Section.Search, writing) + Query(query.Parameters());

    public static string Mistake(EntryReference about, WritingSystem writing, bool isSent = false) =>
        SiteAddresses.Of(Section.Mistakes, writing) + Query(("in", about.ToString()), ("sent", isSent ? "true" : null));

    public static string Archive(PartialDate yearOrMonth, WritingSystem writing) =>
        $"{SiteAddresses.Of(Section.Archive, writing)}/{yearOrMonth.ToString().Replace('-', '/')}";

    public static string CalendarMonth(PartialDate month, WritingSystem writing) => $"{SiteAddresses.Of(Section.Calendar, writing)}/{month}";

    public static string Home(WritingSystem writing) => $"/{writing.Prefix}";

    public static string Direction(Tag direction, WritingSystem writing) =>
        $"{SiteAddresses.Of(Section.Directions, writing)}/{DirectionSlug(direction, writing.Language)}";

    public static string DirectionSlug(Tag direction, SiteLanguage language) => direction.SlugIn(language);

    /// <summary>Adds only the parameters that are set.</summary>
    public static string Query(params (string Name, string? Value)[] parameters)
    {
        var set = parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value)).ToList();

        return set.Count == 0 ? "" : "?" + string.Join('&', set.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
    }
}

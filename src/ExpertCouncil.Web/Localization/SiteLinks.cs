using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Pages.WorkPlan;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Localization;

/// <summary>Every address of the site, in the language of the request. Views link through this alone.</summary>
public sealed class SiteLinks(IHttpContextAccessor accessor, IOptions<SiteOptions> site)
{
    public WritingSystem Writing => RequestWriting.Of(accessor.HttpContext!);

    public IReadOnlyList<WritingSystem> WritingSystems => site.Value.WritingSystems;

    public string Home() => Home(Writing);

    public string To(Section section) => SiteAddresses.Of(section, Writing);

    public string News(int? year = null, string? direction = null, ListPlace? olderThan = null, ListPlace? newerThan = null) =>
        To(Section.News) + Query(("year", year?.ToString("D4", null)), ("direction", direction), ("before", olderThan?.ToString()), ("after", newerThan?.ToString()));

    public string NewsFeed => NewsFeedEndpoints.Address(Writing);

    public string Direction(Tag direction) => Direction(direction, Writing);

    public string Month(int year, int month) => $"{To(Section.Archive)}/{year:D4}/{month:D2}";

    public string Year(int year) => $"{To(Section.Archive)}/{year:D4}";

    public string CalendarMonth(int year, int month) => $"{To(Section.Calendar)}/{year:D4}-{month:D2}";

    public string WorkPlan(PlanFilter filter) => To(Section.WorkPlan) + filter.Query();

    public string WorkPlan(string? plan, string? view = null) => To(Section.WorkPlan) + Query(("plan", plan), ("view", view));

    public string WorkPlanFile(string plan) => $"{To(Section.WorkPlan)}/{Uri.EscapeDataString(plan)}.csv";

    /// <summary>The public address of a file that belongs to an entry.</summary>
    public string File(MediaFile file) => MediaAddresses.Of(file);

    public string Absolute(string path) => site.Value.Absolute(path);

    public static string Home(WritingSystem writing) => $"/{writing.Prefix}";

    public static string Direction(Tag direction, WritingSystem writing) =>
        $"{SiteAddresses.Of(Section.Directions, writing)}/{DirectionSlug(direction, writing.Language)}";

    public static string DirectionSlug(Tag direction, SiteLanguage language) => Slug.From(direction.Name.In(language), language);

    /// <summary>Adds only the parameters that are set.</summary>
    public static string Query(params (string Name, string? Value)[] parameters)
    {
        var set = parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value)).ToList();

        return set.Count == 0 ? "" : "?" + string.Join('&', set.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
    }
}

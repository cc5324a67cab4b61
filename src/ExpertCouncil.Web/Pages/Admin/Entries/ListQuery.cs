using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>The list of entries as its address names it. What an address names wrongly is as if it were not named.</summary>
public sealed record ListQuery
{
    public EntryFilter Filter { get; init; } = new();

    public int Page { get; init; } = 1;

    /// <summary>True when the boxes of all rows are ticked, for whoever has no script to tick them.</summary>
    public bool IsAllChosen { get; init; }

    public static ListQuery Read(IQueryCollection query) => new()
    {
        Filter = new EntryFilter
        {
            Kind = EntryKinds.TryFromFolder(query["kind"].ToString(), out var kind) ? kind : null,
            Condition = AddressWords.TryParse<TextCondition>(query["state"], out var condition) ? condition : null,
            Side = AddressWords.TryParse<Side>(query["side"], out var side) ? side : null,
            Language = SiteLanguages.All.Where(language => language.Code() == query["language"]).Select(language => (SiteLanguage?)language).FirstOrDefault(),
            StaleOnly = query["stale"] == "1",
            AuthorId = Guid.TryParse(query["author"], out var author) ? author : null,
            Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
        },
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
        IsAllChosen = query["all"] == "1",
    };

    public string Address => DeskLinks.Entries + SiteLinks.Query(
        ("kind", Filter.Kind?.Folder()),
        ("state", Filter.Condition?.Word()),
        ("side", Filter.Side?.Word()),
        ("language", Filter.Language?.Code()),
        ("stale", Filter.StaleOnly ? "1" : null),
        ("author", Filter.AuthorId?.ToString()),
        ("q", Filter.Text),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        ("all", IsAllChosen ? "1" : null));

    public string At(int page) => (this with { Page = page, IsAllChosen = false }).Address;

    public string With(TextCondition? condition) => (this with { Filter = Filter with { Condition = condition, StaleOnly = false }, Page = 1, IsAllChosen = false }).Address;

    public string OnlyStale => (this with { Filter = Filter with { Condition = null, StaleOnly = true }, Page = 1, IsAllChosen = false }).Address;

    public string WithAllChosen => (this with { IsAllChosen = true }).Address;

    public bool IsNarrowed => Filter != new EntryFilter();
}

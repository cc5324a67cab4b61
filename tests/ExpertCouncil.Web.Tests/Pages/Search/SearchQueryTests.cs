using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Search;

namespace ExpertCouncil.Web.Tests.Pages.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("News", null, null, null)]
    [InlineData("3", null, null, null)]
    [InlineData(null, "ru", null, null)]
    [InlineData(null, "uz-cyrl", null, null)]
    [InlineData(null, null, "24", null)]
    [InlineData(null, null, "0000", null)]
    [InlineData(null, null, "+202", null)]
    [InlineData(null, null, null, "")]
    [InlineData(null, null, null, "yesterday")]
    [InlineData(null, null, null, "0-99999999999999999999")]
    [InlineData(null, null, null, "-1-1")]
    public void Read_ValueTheSiteNeverWrites_IsNotUnderstood(string? kind, string? language, string? year, string? after) =>
        Assert.Null(SearchQuery.Read("savdo", kind, language, null, year, after));

    [Theory]
    [InlineData("news", null, null)]
    [InlineData(null, "2024", null)]
    [InlineData(null, null, "0-1")]
    public void Read_FilterWithoutWords_IsNotUnderstood(string? kind, string? year, string? after) =>
        Assert.Null(SearchQuery.Read("", kind, null, null, year, after));

    [Fact]
    public void Read_EmptyFields_MeanAny() => Assert.Equal(new SearchQuery("savdo"), SearchQuery.Read("savdo", "", "", "", "", null));

    [Fact]
    public void Parameters_OfWhatWasRead_AreWhatWasWritten()
    {
        var query = SearchQuery.Read("\"ўзбек\" -газ & co", "work-plan-item", "kk", "trade", "2024", "0-17");

        Assert.NotNull(query);
        Assert.Equal((EntryKind.WorkPlanItem, SiteLanguage.Kazakh, "trade", 2024), (query.Kind, query.Language, query.Direction, query.Year));
        Assert.Equal(
            "?q=%22%D1%9E%D0%B7%D0%B1%D0%B5%D0%BA%22%20-%D0%B3%D0%B0%D0%B7%20%26%20co&kind=work-plan-item&language=kk&direction=trade&year=2024&after=0-17",
            SiteLinks.Query(query.Parameters()));
    }
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class HomeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz", "/uz/yigilishlar/", "road-both", "Toshkent")]
    [InlineData("/kk", "/kk/otyrystar/", "road-both", "Астана")]
    public async Task Get_Home_LeadsWithTheNewestReport(string path, string address, string road, string home)
    {
        var lead = (await site.GetPageAsync(path)).QuerySelector(".lead-story")!;

        Assert.StartsWith(address, lead.QuerySelector("h2 a")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("2024-08-28", lead.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.True(lead.QuerySelector(".road")?.ClassList.Contains(road));
        Assert.Equal(home, lead.QuerySelector(".road span")?.TextContent);
    }

    [Theory]
    [InlineData("/uz")]
    [InlineData("/kk")]
    public async Task Get_Home_SaysThatNoNextMeetingIsPublished(string path)
    {
        var facts = (await site.GetPageAsync(path)).QuerySelector("main .facts")!;

        Assert.NotNull(facts.QuerySelector(".unpublished"));
        Assert.Equal("2024-08-28", facts.QuerySelector("time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Get_Home_ShowsTheCouncilsOwnMilestonesOldestFirst()
    {
        var stops = (await site.GetPageAsync("/kk")).QuerySelectorAll(".timeline > li");
        var days = stops.Select(stop => PartialDate.Parse(stop.QuerySelector("time")!.GetAttribute("datetime")!)).ToList();

        Assert.Equal(3, stops.Count(stop => stop.ClassList.Contains("council")));
        Assert.Equal(days.Order(), days);
        Assert.True(stops[^1].ClassList.Contains("ahead"));
    }

    [Fact]
    public async Task Get_Home_NamesBothInstitutesAlike()
    {
        var banks = (await site.GetPageAsync("/uz")).QuerySelectorAll("main .two-banks > div");

        Assert.Equal(2, banks.Length);
        Assert.Equal(banks[0].Children.Select(part => part.TagName), banks[1].Children.Select(part => part.TagName));
    }
}

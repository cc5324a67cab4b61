using System.Net;
using AngleSharp.Dom;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class NewsListTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("year=1999")]
    [InlineData("year=abcd")]
    [InlineData("direction=magic")]
    [InlineData("direction=council")]
    [InlineData("before=yesterday")]
    [InlineData("before=1999-01-01~older-than-all")]
    [InlineData("after=2999-01-01~newer-than-all")]
    [InlineData("before=2024-08-28~a&after=2024-08-02~b")]
    public async Task Get_UnknownFilterOrPlace_IsNotUnderstood(string query)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/uz/yangiliklar?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_FollowingThePager_ShowsEveryItemOnceThereAndBack()
    {
        var forward = await WalkAsync("/kk/zhanalyqtar", "next");
        var back = await WalkAsync(forward[^1].Address, "prev");
        var items = forward.SelectMany(page => page.Items).ToList();

        Assert.True(forward.Count > 1);
        Assert.Equal(items.Count, items.Distinct().Count());
        Assert.Equal(items.Order(StringComparer.Ordinal), back.SelectMany(page => page.Items).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_Filtered_ShowsOnlyTheYearKeepsItInTheSwitchAndIsNotIndexed()
    {
        var page = await site.GetPageAsync("/uz/yangiliklar?year=2024&direction=");

        Assert.NotEmpty(Items(page));
        Assert.All(page.QuerySelectorAll("main .dated time"), time => Assert.StartsWith("2024", time.GetAttribute("datetime"), StringComparison.Ordinal));
        Assert.Equal("2024", page.QuerySelector("select#year option[selected]")?.GetAttribute("value"));
        Assert.Equal("/kk/zhanalyqtar?year=2024&remember", page.QuerySelector(".languages a[lang=kk]")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task Get_OfferedDirections_EachHaveNews()
    {
        var page = await site.GetPageAsync("/uz/yangiliklar");

        foreach (var direction in page.QuerySelectorAll("select#direction option").Select(option => option.GetAttribute("value")).Where(value => value != ""))
        {
            Assert.NotEmpty(Items(await site.GetPageAsync($"/uz/yangiliklar?direction={direction}")));
        }
    }

    private async Task<List<(string Address, IReadOnlyList<string> Items)>> WalkAsync(string address, string rel)
    {
        var pages = new List<(string, IReadOnlyList<string>)>();

        for (var next = address; next is not null;)
        {
            var page = await site.GetPageAsync(next);
            pages.Add((next, Items(page)));
            next = page.QuerySelector($".pager a[rel={rel}]")?.GetAttribute("href");
        }

        return pages;
    }

    private static List<string> Items(IDocument page) => [.. page.QuerySelectorAll("main .dated h3 a").Select(link => link.GetAttribute("href")!)];
}

using System.Net;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class CalendarTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("1999-01")]
    [InlineData("2030-01")]
    [InlineData("2024-13")]
    [InlineData("2024")]
    [InlineData("2024-08-28")]
    [InlineData("avgust")]
    public async Task Get_MonthOutsideTheCalendar_IsNotFound(string month)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/kk/kuntizbe/{month}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_Month_PutsEachDayUnderItsWeekday()
    {
        var page = await site.GetPageAsync("/kk/kuntizbe/2024-08");
        var first = page.QuerySelectorAll(".month tbody tr:first-child td").ToList();

        Assert.Equal("дүйсенбі", page.QuerySelector(".month th abbr")?.GetAttribute("title"));
        Assert.Equal(["", "", "", "1"], first.Take(4).Select(cell => cell.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll(".month tbody tr"), week => Assert.Equal(7, week.ChildElementCount));
    }

    /// <summary>The timeline names the meeting too; the calendar says it once.</summary>
    [Fact]
    public async Task Get_Month_ShowsEachEventOnceAndLeadsFromTheDayToIt()
    {
        var page = await site.GetPageAsync("/uz/taqvim/2024-08");
        var busy = page.QuerySelectorAll(".month td.busy").Single(cell => cell.QuerySelector("b")?.TextContent == "28");
        var target = page.GetElementById(Assert.Single(busy.QuerySelectorAll("a")).GetAttribute("href")![1..]);

        Assert.StartsWith("/uz/yigilishlar/", target?.QuerySelector("h3 a")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutMonth_ShowsTheNewestWithEvents()
    {
        var page = await site.GetPageAsync("/uz/taqvim");

        Assert.NotEmpty(page.QuerySelectorAll("main .dated > li"));
        Assert.Contains("2025", page.QuerySelector(".month caption")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CurrentMonth_MarksTodayAndIsTheLast()
    {
        var page = await site.GetPageAsync("/uz/taqvim/2026-03");

        Assert.Equal("2", page.QuerySelector(".month [aria-current=date]")?.TextContent.Trim());
        Assert.Null(page.QuerySelector(".month-nav a[rel=next]"));
        Assert.NotNull(page.QuerySelector("main .empty"));
    }
}

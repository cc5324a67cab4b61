using System.Net;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class DirectionsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz/yonalishlar/yoq")]
    [InlineData("/uz/yonalishlar/trade")]
    [InlineData("/uz/yonalishlar/ekspertlar-kengashi")]
    [InlineData("/kk/bagyttar/savdo")]
    public async Task Get_WhatIsNoDirection_IsNotFound(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_Index_LeadsToAllTwelveDirections()
    {
        var page = await site.GetPageAsync("/uz/yonalishlar");
        var links = page.QuerySelectorAll(".directions a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(12, links.Count);

        foreach (var link in links)
        {
            Assert.NotNull((await site.GetPageAsync(link)).QuerySelector("h1"));
        }
    }

    [Fact]
    public async Task Get_Direction_GathersPlanItemsMeetingsAndNewsAndStaysOnItInTheOtherLanguage()
    {
        var page = await site.GetPageAsync("/uz/yonalishlar/savdo");

        Assert.NotNull(page.QuerySelector(".items a[href^='/uz/ish-rejasi/']"));
        Assert.NotNull(page.QuerySelector(".dated a[href^='/uz/yigilishlar/']"));
        Assert.NotNull(page.QuerySelector(".dated a[href^='/uz/yangiliklar/']"));
        Assert.NotNull(page.QuerySelector(".languages a[href='/kk/bagyttar/sauda?remember']"));
    }
}

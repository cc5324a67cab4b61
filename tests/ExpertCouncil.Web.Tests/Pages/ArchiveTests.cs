using System.Net;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class ArchiveTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz/arxiv/1999")]
    [InlineData("/uz/arxiv/2024/8")]
    [InlineData("/uz/arxiv/2024/13")]
    [InlineData("/uz/arxiv/2024/01")]
    [InlineData("/uz/arxiv/2024-08")]
    [InlineData("/uz/arxiv/0000")]
    [InlineData("/kk/muragat/abcd/08")]
    public async Task Get_EmptyOrImpossibleSpan_IsNotFound(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/uz/arxiv")]
    [InlineData("/kk/muragat")]
    public async Task Get_EachMonth_HoldsAsManyAsTheIndexSays(string index)
    {
        var months = (await site.GetPageAsync(index)).QuerySelectorAll(".months a");
        Assert.NotEmpty(months);

        foreach (var month in months)
        {
            var page = await site.GetPageAsync(month.GetAttribute("href")!);

            Assert.Equal(month.QuerySelectorAll("span")[1].TextContent, page.QuerySelectorAll("main .dated > li").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Get_Month_LeadsToItsCounterpartAndItsYear()
    {
        var page = await site.GetPageAsync("/uz/arxiv/2024/08");

        Assert.Equal("/kk/muragat/2024/08?remember", page.QuerySelector(".languages a[lang=kk]")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".crumbs a[href='/uz/arxiv/2024']"));
    }
}

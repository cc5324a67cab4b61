using System.Net;
using System.Text.Json;

namespace ExpertCouncil.Web.Tests.Feeds;

public sealed class SuggestionEndpointsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=k")]
    [InlineData("?q=%00%01%20")]
    [InlineData("?q=qqqqqqqq")]
    public async Task Get_NothingToOffer_IsAnEmptyList(string query) => Assert.Equal(0, (await AskAsync($"/uz/qidiruv/suggest{query}"))[1].GetArrayLength());

    [Fact]
    public async Task Get_TenKilobytes_IsAnEmptyList() =>
        Assert.Equal(0, (await AskAsync("/uz/qidiruv/suggest?q=" + string.Concat(Enumerable.Repeat("kengash%20", 1000))))[1].GetArrayLength());

    [Theory]
    [InlineData("/uz/qidiruv/suggest?q=keng")]
    [InlineData("/uz/qidiruv/suggest?q=%D0%BA%D0%B5%D0%BD%D0%B3")]
    [InlineData("/kk/izdeu/suggest?q=%D0%BA%D0%B5%D2%A3")]
    public async Task Get_BeginningOfAWord_OffersPagesThatAnswer(string address)
    {
        var answer = await AskAsync(address);
        using var client = site.CreateClient();

        Assert.InRange(answer[1].GetArrayLength(), 1, 10);
        Assert.All([2, 3, 4], part => Assert.Equal(answer[1].GetArrayLength(), answer[part].GetArrayLength()));

        foreach (var path in answer[3].EnumerateArray())
        {
            using var response = await client.GetAsync(path.GetString());

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Get_Always_MayBeKeptForAMinuteAndIsNotIndexed()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync("/uz/qidiruv/suggest?q=keng");

        Assert.Equal("application/x-suggestions+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=60", response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 10, 4000);
    }

    private async Task<JsonElement> AskAsync(string address)
    {
        using var client = site.CreateClient();

        return JsonDocument.Parse(await client.GetStringAsync(address)).RootElement;
    }
}

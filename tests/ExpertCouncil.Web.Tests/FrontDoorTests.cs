using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests;

public sealed class FrontDoorTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/xx")]
    [InlineData("/uz/yoq-bolim")]
    [InlineData("/kk/zhanalyqtar/zhoq-zhanalyq")]
    [InlineData("/kk-latn")]
    [InlineData("/uz-cyrl/yoq-bolim")]
    public async Task Get_UnknownAddress_IsNotFoundInWords(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk-KZ,kk;q=0.9,ru;q=0.8", "/kk")]
    [InlineData("ru,en;q=0.5", "/uz")]
    [InlineData("uz;q=0.3,kk;q=0.9", "/kk")]
    [InlineData("uz-Cyrl-UZ,ru;q=0.9", "/uz-cyrl")]
    [InlineData("uz-Latn-UZ", "/uz")]
    [InlineData("kk-Latn", "/kk")]
    [InlineData("!!", "/uz")]
    public async Task Get_Root_RedirectsToTheLanguageTheBrowserAsksFor(string accept, string expected)
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accept);
        using var response = await client.GetAsync("/");

        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/UZ/Yangiliklar?year=2024", "/uz/yangiliklar?year=2024")]
    [InlineData("/kk/", "/kk")]
    [InlineData("/kk/OTYRYSTAR//", "/kk/otyrystar")]
    public async Task Get_OtherSpellingOfAnAddress_LeadsToTheOneAddress(string path, string expected)
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }
}

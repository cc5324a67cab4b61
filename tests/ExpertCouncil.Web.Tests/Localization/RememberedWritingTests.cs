using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests.Localization;

public sealed class RememberedWritingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz-cyrl/yangiliklar")]
    [InlineData("/kk-latn?remember")]
    [InlineData("//elsewhere.example/uz?remember")]
    [InlineData("/sitemap.xml?remember")]
    public async Task Get_NoChoice_SetsNoCookieAndRedirectsNowhere(string path)
    {
        using var response = await GetAsync(path);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Null(response.Headers.Location);
    }

    [Theory]
    [InlineData("/uz-cyrl/yangiliklar?remember", "/uz-cyrl/yangiliklar")]
    [InlineData("/uz-cyrl/yangiliklar?year=2024&remember", "/uz-cyrl/yangiliklar?year=2024")]
    [InlineData("/uz-cyrl/yangiliklar?remember&year=2024&direction=a%26b", "/uz-cyrl/yangiliklar?year=2024&direction=a%26b")]
    [InlineData("/kk?remember=1", "/kk")]
    public async Task Get_LinkOfTheSwitch_LeadsToTheOneAddressOfThePage(string path, string expected)
    {
        using var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_LinkOfTheSwitch_SetsAFunctionalCookieForAYear()
    {
        using var response = await GetAsync("/uz-cyrl?remember");

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Equal(["httponly", "max-age=31536000", "path=/", "samesite=lax", "secure", "writing=uz-cyrl"], cookie.Split("; ").Where(part => !part.StartsWith("expires", StringComparison.OrdinalIgnoreCase)).Select(part => part.ToLowerInvariant()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_LinkOfTheSwitchOnAnotherSite_ChoosesNothing()
    {
        using var response = await GetAsync("/uz-cyrl?remember", ("Sec-Fetch-Site", "cross-site"));

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("/uz-cyrl", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("writing=uz-cyrl", "/uz-cyrl")]
    [InlineData("writing=kk-latn", "/kk")]
    [InlineData("writing=https://elsewhere.example", "/kk")]
    public async Task Get_Root_GoesByTheChoiceBeforeTheBrowser(string cookie, string expected)
    {
        using var response = await GetAsync("/", ("Cookie", cookie), ("Accept-Language", "kk"));

        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Equal(["Accept-Language", "Cookie"], response.Headers.Vary.Where(name => name != "Accept-Encoding"));
    }

    [Fact]
    public async Task Get_Page_IsTheSameWhateverWasChosen()
    {
        using var plain = await GetAsync("/uz/aloqa");
        using var chosen = await GetAsync("/uz/aloqa", ("Cookie", "writing=kk"));

        Assert.Equal(await plain.Content.ReadAsStringAsync(), await chosen.Content.ReadAsStringAsync());
        Assert.DoesNotContain("Cookie", chosen.Headers.Vary);
    }

    [Fact]
    public async Task Switch_Always_NamesEachLanguageInItsOwnLetters()
    {
        var page = await site.GetPageAsync("/uz-cyrl/yangiliklar");

        Assert.Equal(["Oʻzbekcha", "Ўзбекча", "Қазақша"], page.QuerySelector(".languages")!.Children.Select(name => name.TextContent));
        Assert.All(page.QuerySelectorAll(".languages a"), link => Assert.Equal("nofollow", link.GetAttribute("rel")));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://council.test") });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://council.test" + path));

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}

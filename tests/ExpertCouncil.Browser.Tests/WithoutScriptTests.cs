using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class WithoutScriptTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Menu_OnAPhoneWithoutScript_OpensAndLeadsOn()
    {
        var page = await browser.NewPageAsync(script: false);
        await page.GotoAsync("/kk");
        await page.Locator(".menu-button").First.ClickAsync();
        await page.Locator("#nav a", new() { HasText = "Отырыстар" }).ClickAsync();

        Assert.EndsWith("/kk/otyrystar", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task LanguageSwitch_OnAMeeting_StaysOnTheMeeting()
    {
        var page = await browser.NewPageAsync(width: 1280, script: false);
        await page.GotoAsync("/uz/yigilishlar");
        await page.Locator("main h3 a").First.ClickAsync();
        var heading = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".languages a[lang=kk]").ClickAsync();

        Assert.Equal("kk", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEqual(heading, await page.Locator("h1").InnerTextAsync());
        await page.Locator(".languages a[lang=uz]").ClickAsync();
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task LanguageSwitch_ToCyrillicAndBack_StaysOnThePageAndIsRememberedOnlyThen(int width)
    {
        const string Meeting = "yigilishlar/ikkinchi-yigilish";
        var page = await browser.NewPageAsync(width, script: false);
        await page.GotoAsync($"/uz/{Meeting}");
        var heading = await page.Locator("h1").InnerTextAsync();

        Assert.Empty(await page.Context.CookiesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Ўзбекча", Exact = true }).ClickAsync();
        Assert.Equal($"{browser.Address}/uz-cyrl/{Meeting}", page.Url);
        Assert.Equal("uz-Cyrl", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Экспертлар кенгашининг иккинчи йиғилиши", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(["writing=uz-cyrl"], await CookiesAsync(page));

        await page.GotoAsync("/");
        Assert.Equal($"{browser.Address}/uz-cyrl", page.Url);

        await page.GotoAsync($"/uz-cyrl/{Meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Oʻzbekcha", Exact = true }).ClickAsync();
        Assert.Equal($"{browser.Address}/uz/{Meeting}", page.Url);
        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(["writing=uz"], await CookiesAsync(page));
        await page.CloseAsync();
    }

    private static async Task<IEnumerable<string>> CookiesAsync(IPage page) => (await page.Context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}");
}

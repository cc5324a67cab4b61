using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class WithoutScriptTests(BrowserFixture browser) : ReaderTest(browser)
{
    [Fact]
    public async Task Menu_OnAPhoneWithoutScript_OpensAndLeadsOn()
    {
        var page = await Browser.NewPageAsync(script: false);
        await page.GotoAsync("/kk");
        await page.Locator(".menu-button").First.ClickAsync();
        await page.Locator("#nav a", new() { HasText = "Отырыстар" }).ClickAsync();

        await page.WaitForURLAsync("**/kk/otyrystar");
    }

    [Fact]
    public async Task LanguageSwitch_OnAMeeting_StaysOnTheMeeting()
    {
        var page = await Browser.NewPageAsync(width: 1280, script: false);
        await page.GotoAsync("/uz/yigilishlar");
        await page.Locator("main h3 a").First.ClickAsync();
        await page.WaitForURLAsync("**/uz/yigilishlar/*");
        var heading = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".languages a[lang=kk]").ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(heading);
        await page.Locator(".languages a[lang=uz]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task LanguageSwitch_ToCyrillicAndBack_StaysOnThePageAndIsRememberedOnlyThen(int width)
    {
        const string Meeting = "yigilishlar/ikkinchi-yigilish";
        var page = await Browser.NewPageAsync(width, script: false);
        await page.GotoAsync($"/uz/{Meeting}");
        var heading = await page.Locator("h1").InnerTextAsync();

        Assert.Empty(await page.Context.CookiesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Ўзбекча", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"{Browser.Address}/uz-cyrl/{Meeting}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uz-Cyrl");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Экспертлар кенгашининг иккинчи йиғилиши");
        Assert.Equal(["writing=uz-cyrl"], await CookiesAsync(page));

        await page.GotoAsync("/");
        Assert.Equal($"{Browser.Address}/uz-cyrl", page.Url);

        await page.GotoAsync($"/uz-cyrl/{Meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Oʻzbekcha", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"{Browser.Address}/uz/{Meeting}");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
        Assert.Equal(["writing=uz"], await CookiesAsync(page));
    }

    private static async Task<IEnumerable<string>> CookiesAsync(IPage page) => (await page.Context.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}");
}

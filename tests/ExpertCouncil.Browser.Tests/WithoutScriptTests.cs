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
}

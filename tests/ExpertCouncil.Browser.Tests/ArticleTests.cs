using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class ArticleTests(BrowserFixture browser) : ReaderTest(browser)
{
    [Fact]
    public async Task CopyButton_WithoutScript_IsNotShown()
    {
        var page = await OpenArticleAsync(script: false);

        Assert.False(await page.Locator(".share button").IsVisibleAsync());
    }

    [Fact]
    public async Task CopyButton_Pressed_CopiesTheAddressAndSaysSo()
    {
        var page = await OpenArticleAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = page.Locator(".share button");
        var address = await button.GetAttributeAsync("data-copy");
        await button.ClickAsync();

        await Assertions.Expect(page.Locator(".share [role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(address, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Article_OnPaper_IsTextAndSourcesWithoutTheRest()
    {
        var page = await OpenArticleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await page.Locator(".nav").IsVisibleAsync());
        Assert.False(await page.Locator(".share").IsVisibleAsync());
        Assert.True(await page.Locator(".prose").IsVisibleAsync());
        Assert.True(await page.Locator(".sources").IsVisibleAsync());
    }

    private async Task<IPage> OpenArticleAsync(bool script = true)
    {
        var page = await Browser.NewPageAsync(script: script);
        await page.GotoAsync("/kk/zhanalyqtar/sauda-2025");

        return page;
    }
}

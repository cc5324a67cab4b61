using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser) : ReaderTest(browser)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_LightAndDark_HasNoAxeViolation(string path)
    {
        var page = await Browser.NewPageAsync(width: 1280);
        await page.GotoAsync(path);
        Assert.Empty(await Axe.FindAsync(page));

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.FindAsync(page));
    }

    [Fact]
    public async Task Tab_FirstPress_ReachesTheSkipLinkAndItLeadsToTheText()
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync("/uz");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
    }
}

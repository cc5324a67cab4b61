using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_LightAndDark_HasNoAxeViolation(string path)
    {
        foreach (var dark in new[] { false, true })
        {
            var page = await browser.NewPageAsync(width: 1280, dark);
            await page.GotoAsync(path);
            var result = await page.RunAxe(Rules);
            var looks = dark ? "dark" : "light";

            Assert.True(result.Violations.Length == 0, $"{path} {looks}: " + string.Join("; ", result.Violations.Select(v => $"{v.Id} {v.Nodes[0].Html}")));
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task Tab_FirstPress_ReachesTheSkipLinkAndItLeadsToTheText()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/uz");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.CloseAsync();
    }
}

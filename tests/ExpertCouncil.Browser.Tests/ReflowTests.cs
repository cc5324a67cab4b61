namespace ExpertCouncil.Browser.Tests;

public sealed class ReflowTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>320 CSS pixels are also what a 1280 pixel screen leaves at 400 % zoom (WCAG 1.4.10).</summary>
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_AtAnyWidth_NeverScrollsSideways(string path)
    {
        var page = await browser.NewPageAsync();

        foreach (var width in new[] { 320, 360, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.GotoAsync(path);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

            Assert.True(overflow <= 0, $"{path} is {overflow} pixels too wide at {width}");
        }

        await page.CloseAsync();
    }
}

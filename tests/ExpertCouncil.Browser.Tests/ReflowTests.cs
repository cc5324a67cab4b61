namespace ExpertCouncil.Browser.Tests;

public sealed class ReflowTests(BrowserFixture browser) : ReaderTest(browser)
{
    /// <summary>320 CSS pixels are also what a 1280 pixel screen leaves at 400 % zoom (WCAG 1.4.10).</summary>
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Page_AtAnyWidth_NeverScrollsSideways(string path)
    {
        var page = await Browser.NewPageAsync(width: 320);
        await page.GotoAsync(path);

        foreach (var width in new[] { 320, 360, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

            Assert.True(overflow <= 0, $"{path} is {overflow} pixels too wide at {width}");
        }
    }
}

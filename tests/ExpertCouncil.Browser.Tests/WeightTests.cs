using System.Text.Json;

namespace ExpertCouncil.Browser.Tests;

public sealed class WeightTests(BrowserFixture browser) : ReaderTest(browser)
{
    private const int MaxBytes = 60 * 1024;
    private const int MaxRequests = 6;

    [Theory]
    [InlineData("/uz/yangiliklar")]
    [InlineData("/kk/zhanalyqtar")]
    public async Task FirstVisit_OfTheLatestArticle_StaysLightAndAsksNobodyElse(string list)
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync(list);
        var article = await page.Locator("main h3 a").First.GetAttributeAsync("href");

        page = await Browser.NewPageAsync();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var (bytes, addresses) = (0.0, new List<string>());
        session.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => addresses.Add(Address(e!.Value));
        await page.GotoAsync(article!, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.All(addresses, address => Assert.StartsWith(Browser.Address, address, StringComparison.Ordinal));
        Assert.True(addresses.Count <= MaxRequests, string.Join('\n', addresses));
        Assert.InRange(bytes, 1, MaxBytes);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    private static string Address(JsonElement sent) => sent.GetProperty("request").GetProperty("url").GetString()!;
}

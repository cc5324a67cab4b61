using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class WithdrawalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Post_NeverPublicText_IsRefused()
    {
        var entry = await site.AddNewsAsync("never-public");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Withdraw, new() { ["Reason"] = "Xato" });

        Assert.Contains(DeskText.Refusal_NeverPublic, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithReason_TellsReadersWhyAndReinstatingTakesItBack()
    {
        var entry = await site.AddNewsAsync("withdrawn", DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var withdrawn = await client.ActAsync(entry, Verb.Withdraw, new() { ["Reason"] = "Sana notoʻgʻri koʻrsatilgan" });
        var reason = (await site.GetPageAsync("/uz/yangiliklar/withdrawn-uz")).Body!.TextContent;
        using var restored = await client.ActAsync(entry, Verb.Restore);

        Assert.Equal(HttpStatusCode.Found, withdrawn.StatusCode);
        Assert.Contains("Sana notoʻgʻri koʻrsatilgan", reason, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, restored.StatusCode);
        Assert.Equal("Sinov withdrawn", (await site.GetPageAsync("/uz/yangiliklar/withdrawn-uz")).QuerySelector("h1")!.TextContent);
    }
}

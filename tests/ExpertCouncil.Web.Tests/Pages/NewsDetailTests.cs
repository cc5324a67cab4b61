using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests.Pages;

/// <summary>What every page of an entry does; news stand for all kinds.</summary>
public sealed class NewsDetailTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly NewsFacts Facts = new() { Date = new DateOnly(2024, 9, 3), Category = NewsCategory.News };

    [Fact]
    public async Task Get_WithdrawnText_ExplainsAndShowsNothingOfIt()
    {
        await site.PublishAsync(EntryKind.News, "withdrawn-one", Facts, Both("Maxfiy satr."), entry =>
            entry.In(SiteLanguage.Uzbek)!.Withdraw(Actor.ContentFiles, site.Clock.GetUtcNow(), "Manba tuzatildi"));

        var page = await site.GetPageAsync("/uz/yangiliklar/withdrawn-one-uz");

        Assert.Contains("Manba tuzatildi", page.QuerySelector(".notice-withdrawn")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Maxfiy satr", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("withdrawn-one-uz", (await site.GetPageAsync("/uz/yangiliklar?year=2024")).DocumentElement.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Maxfiy satr", (await site.GetPageAsync("/kk/zhanalyqtar/withdrawn-one-kk")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FormerSlug_LeadsToTheNewAddressForGood()
    {
        await site.PublishAsync(EntryKind.News, "renamed-one", Facts, Both("Matn."), entry =>
            entry.In(SiteLanguage.Kazakh)!.Rename("zhana-at", Actor.ContentFiles, site.Clock.GetUtcNow()));
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var response = await client.GetAsync("/kk/zhanalyqtar/renamed-one-kk");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/kk/zhanalyqtar/zhana-at", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_EntryWithoutKazakhText_ShowsTheUzbekOneAndSaysSo()
    {
        await site.PublishAsync(EntryKind.News, "only-uzbek", Facts, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Faqat oʻzbekcha matn." });

        var page = await site.GetPageAsync("/kk/zhanalyqtar/only-uzbek-uz");

        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("uz", page.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector(".notice"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("https://council.test/uz/yangiliklar/only-uzbek-uz", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
    }

    [Fact]
    public async Task Get_EntryInBothLanguages_NamesItsCounterpartAndOffersToShare()
    {
        await site.PublishAsync(EntryKind.News, "both-languages", Facts, Both("Matn."));

        var page = await site.GetPageAsync("/uz/yangiliklar/both-languages-uz");

        Assert.Equal(
            ["uz https://council.test/uz/yangiliklar/both-languages-uz", "uz-Cyrl https://council.test/uz-cyrl/yangiliklar/both-languages-uz", "kk https://council.test/kk/zhanalyqtar/both-languages-kk", "x-default https://council.test/uz/yangiliklar/both-languages-uz"],
            page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
        Assert.Equal(
            ["/uz-cyrl/yangiliklar/both-languages-uz?remember", "/kk/zhanalyqtar/both-languages-kk?remember"],
            page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("https://t.me/share/url?url=https%3A%2F%2Fcouncil.test%2Fuz", page.QuerySelector(".share a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static Dictionary<SiteLanguage, string> Both(string body) => new() { [SiteLanguage.Uzbek] = body, [SiteLanguage.Kazakh] = body };
}

using System.Net;
using System.Xml.Linq;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Tests.Pages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests;

/// <summary>Reading in another script: its own pages, feeds and files, derived and never typed.</summary>
public sealed class ScriptsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Get_PageInCyrillic_IsAPageOfItsOwn()
    {
        var page = await site.GetPageAsync("/uz-cyrl/yigilishlar/ikkinchi-yigilish");

        Assert.Equal("uz-Cyrl", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("https://council.test/uz-cyrl/yigilishlar/ikkinchi-yigilish", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("Экспертлар кенгашининг иккинчи йиғилиши", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.NotEmpty(page.QuerySelectorAll(".prose a[href^='/uz-cyrl/']"));
        Assert.Empty(page.QuerySelectorAll("main a[href^='/uz/']"));
        Assert.Contains("Остона", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_KazakhTextUnderCyrillic_StaysKazakhAndNamesItsOriginal()
    {
        await site.PublishAsync(EntryKind.News, "only-kazakh", new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News }, new Dictionary<SiteLanguage, string> { [SiteLanguage.Kazakh] = "Қазақша мәтін." });

        var page = await site.GetPageAsync("/uz-cyrl/yangiliklar/only-kazakh-kk");

        Assert.Equal("kk", page.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Contains("Қазақша мәтін.", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://council.test/kk/zhanalyqtar/only-kazakh-kk", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_FormerAddressInCyrillic_LeadsToTheNewOne()
    {
        await site.PublishAsync(
            EntryKind.News, "moved-cyrillic", new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News },
            new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Matn." },
            entry => entry.In(SiteLanguage.Uzbek)!.Rename("yangi-manzil", Core.Editorial.Actor.ContentFiles, site.Clock.GetUtcNow()));
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var response = await client.GetAsync("/uz-cyrl/yangiliklar/moved-cyrillic-uz");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/uz-cyrl/yangiliklar/yangi-manzil"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Get_FeedInCyrillic_SpeaksAndLinksInIt()
    {
        using var client = site.CreateClient();
        var feed = XDocument.Parse(await client.GetStringAsync("/uz-cyrl/news.atom")).Root!;

        Assert.Equal("uz-Cyrl", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.StartsWith("Янгиликлар – ", feed.Element(Atom + "title")?.Value, StringComparison.Ordinal);
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal("https://council.test/uz-cyrl/news.atom", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Matches(@"^[\P{IsBasicLatin}\P{L}]*[Ѐ-ӿ]", entry.Element(Atom + "title")!.Value));
        Assert.All(feed.Descendants(Atom + "entry"), entry => Assert.StartsWith("https://council.test/uz-cyrl/", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_PlanFileInCyrillic_HasItsWordsAndTitles()
    {
        using var client = site.CreateClient();
        var file = await client.GetStringAsync("/uz-cyrl/ish-rejasi/2024-2025.csv");

        Assert.Contains("Йўналиш", file, StringComparison.Ordinal);
        Assert.Contains("Экспертлар кенгашини ташкил этиш", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ErrorInCyrillic_SpeaksIt()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync("/uz-cyrl/yoq");
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.NotFound, "uz-Cyrl"), (response.StatusCode, page.DocumentElement.GetAttribute("lang")));
        Assert.Equal("/uz-cyrl", page.QuerySelector("a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Start_KazakhLatinSwitchedOn_DerivesItAndSaysSo()
    {
        await using var own = new SiteFixture();
        Assert.Equal(0, await own.OnStoreAsync((_, store) => store.PublishedTexts.CountAsync(text => text.Language == SiteLanguage.Kazakh && text.Script == Script.Latin)));

        await using var withLatin = own.WithWebHostBuilder(builder =>
        {
            foreach (var (index, prefix) in new[] { "uz", "uz-cyrl", "kk", "kk-latn" }.Index())
            {
                builder.UseSetting(FormattableString.Invariant($"Site:Languages:{index}"), prefix);
            }
        });
        using var client = withLatin.CreateClient();
        var page = await SiteFixture.ReadAsync(await client.GetStringAsync("/kk-latn/otyrystar"));

        Assert.Equal("kk-Latn", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Keñes otyrystary", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("avtomatty", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Qazaqşa", page.QuerySelector(".languages [aria-current]")!.TextContent);
        Assert.NotNull(page.QuerySelector("link[hreflang=kk-Latn]"));
    }
}

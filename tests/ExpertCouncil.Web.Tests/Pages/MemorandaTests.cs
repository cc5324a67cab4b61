using System.Net;
using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class MemorandaTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Founding = "/uz/memorandumlar/tashkil-etish-memorandumi";
    private const string Parallel = Founding + "/parallel";

    private static readonly MemorandumFacts Facts = new()
    {
        Signed = new DateOnly(2024, 8, 8),
        Parties = ["smti", "qsti"],
        Text = MemorandumText.Full,
        Citation = new LocalText("Memorandum", "Меморандум"),
        AuthenticLanguages = ["uz", "kk", "ru"],
    };

    private static readonly Dictionary<SiteLanguage, string> Both = new() { [SiteLanguage.Uzbek] = "Matn[^1].\n\n[^1]: Izoh.", [SiteLanguage.Kazakh] = "Мәтін[^1].\n\n[^1]: Ескерту." };

    [Theory]
    [InlineData("/uz/memorandumlar/yoq")]
    [InlineData("/uz/memorandumlar/yoq/parallel")]
    [InlineData("/uz/yigilishlar/birinchi-yigilish/parallel")]
    [InlineData(Parallel + "/parallel")]
    public async Task Get_UnknownMemorandum_IsNotFound(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Parallel_FormerSlug_LeadsToTheParallelTextUnderTheNewOne()
    {
        await site.PublishAsync(EntryKind.Memorandum, "renamed", Facts, Both, entry =>
            entry.In(SiteLanguage.Uzbek)!.Rename("yangi-nom", Actor.ContentFiles, site.Clock.GetUtcNow()));
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var response = await client.GetAsync("/uz/memorandumlar/renamed-uz/parallel");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/uz/memorandumlar/yangi-nom/parallel", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/uz/memorandumlar/single-uz/parallel", false)]
    [InlineData("/kk/memorandumdar/single-uz/parallel", true)]
    public async Task Parallel_OneLanguageOnly_ShowsItAndSaysSo(string path, bool isFallback)
    {
        await EnsureSingleAsync();

        var page = await site.GetPageAsync(path);

        Assert.Null(page.QuerySelector(".parallel"));
        Assert.Equal("Matn.", page.QuerySelector(".prose")!.TextContent.Trim());
        Assert.Equal(isFallback ? 2 : 1, page.QuerySelectorAll(".notice").Length);
        Assert.Equal(isFallback, page.QuerySelector("meta[name=robots]") is not null);
    }

    [Fact]
    public async Task Parallel_OtherLanguageWithdrawn_ShowsNoneOfIt()
    {
        await site.PublishAsync(EntryKind.Memorandum, "half", Facts, Both, entry =>
            entry.In(SiteLanguage.Kazakh)!.Withdraw(Actor.ContentFiles, site.Clock.GetUtcNow(), "Sinov"));

        var page = await site.GetPageAsync("/uz/memorandumlar/half-uz/parallel");

        Assert.Null(page.QuerySelector(".parallel"));
        Assert.DoesNotContain("Мәтін", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Parallel, "uz", "kk")]
    [InlineData("/kk/memorandumdar/quru-turaly-memorandum/parallel", "kk", "uz")]
    public async Task Parallel_Always_PairsBothLanguagesOwnFirst(string path, string own, string other)
    {
        var page = await site.GetPageAsync(path);
        var rows = page.QuerySelectorAll(".parallel-row");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal([own, other], row.QuerySelectorAll(".parallel-side").Select(side => side.GetAttribute("lang"))));
        Assert.All(rows, row => Assert.All(row.QuerySelectorAll(".parallel-side"), side => Assert.NotEmpty(side.TextContent)));
        Assert.NotNull(page.QuerySelector("#p-1 > a[href='#p-1']"));
    }

    [Fact]
    public async Task Parallel_TextWithFootnotes_HasEveryIdOnceAndNoDeadLink()
    {
        await site.PublishAsync(EntryKind.Memorandum, "noted", Facts, Both);

        var page = await site.GetPageAsync("/uz/memorandumlar/noted-uz/parallel");
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(4, page.QuerySelectorAll(".parallel-side a[href^='#']").Length);
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public async Task Parallel_Head_KeepsToTheParallelPages()
    {
        var page = await site.GetPageAsync(Parallel);

        Assert.Equal("https://council.test" + Parallel, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("link[hreflang]"), link => Assert.EndsWith("/parallel", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".languages a"), link => Assert.EndsWith("/parallel?remember", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Founding, "Strategik va mintaqalararo tadqiqotlar instituti")]
    [InlineData("/kk/memorandumdar", "Қазақстанның стратегиялық зерттеулер институты")]
    public async Task Parties_Always_BeginWithTheOwnSide(string path, string institute)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal(institute, page.QuerySelector("main dl dd a")!.TextContent);
    }

    [Fact]
    public async Task Detail_TextNotPublished_SaysSoAndLeadsToTheParallelPage()
    {
        var page = await site.GetPageAsync(Founding);

        Assert.Contains("matni eʼlon qilinmagan", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Parallel, page.QuerySelector(".views a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".log a[href='/uz/yigilishlar/ikkinchi-yigilish']"));
        Assert.NotNull(page.QuerySelector(".citation"));
    }

    [Fact]
    public async Task Detail_OneLanguageOnly_OffersNoParallelPage()
    {
        await EnsureSingleAsync();

        var page = await site.GetPageAsync("/uz/memorandumlar/single-uz");

        Assert.Null(page.QuerySelector(".views"));
        Assert.Contains(page.QuerySelectorAll("dd"), value => value.Text() == "Oʻzbekcha, Qozoqcha, Ruscha");
    }

    private async Task EnsureSingleAsync()
    {
        if (!await site.OnStoreAsync((_, store) => Task.FromResult(store.Entries.Any(entry => entry.Key == "single"))))
        {
            await site.PublishAsync(EntryKind.Memorandum, "single", Facts, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Matn." });
        }
    }
}

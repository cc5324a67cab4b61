using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Preview;

public sealed class PreviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, string, string> Everywhere
    {
        get
        {
            var rows = new TheoryData<string, string, string>();

            foreach (var state in new[] { "draft", "scheduled", "withdrawn", "changed" })
            {
                rows.Add("uz", "Sinov", state);
                rows.Add("uz-cyrl", "Синов", state);
                rows.Add("kk", "Сынақ", state);
            }

            return rows;
        }
    }

    [Theory]
    [InlineData("/admin/entries/news/preview-none/preview")]
    [InlineData("/admin/entries/news/preview-none/preview/uz")]
    [InlineData("/admin/entries/news/preview-none/preview/en")]
    public async Task Get_UnknownEntryOrLanguage_IsNotFound(string address)
    {
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_NobodySignedIn_ShowsNothing()
    {
        var entry = await site.AddNewsAsync("preview-nobody");
        using var client = site.OpenBrowser();

        using var response = await client.GetAsync(new Uri(DeskLinks.PreviewPage(entry, WritingSystem.UzbekLatin), UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Get_Page_ShowsTheWorkingTextAsReadersWouldSeeIt(string prefix, string title, string state)
    {
        var entry = await AddAsync($"preview-{state}-{prefix}", state);
        using var client = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var writing));

        using var response = await client.GetAsync(new Uri(DeskLinks.PreviewPage(entry, writing), UriKind.Relative));

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(title, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(writing.Tag, page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector("article .prose, article"));
        Assert.Null(page.QuerySelector("body.desk"));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Page_LeavesNothingInTheStore()
    {
        var entry = await AddAsync("preview-nothing-stays", "draft");
        using var client = await site.SignInAsync(Role.Author);
        var before = await StateAsync();

        using var response = await client.GetAsync(new Uri(DeskLinks.PreviewPage(entry, WritingSystem.UzbekLatin), UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, await StateAsync());
        using var reader = site.OpenBrowser();
        using var shown = await reader.GetAsync(new Uri("/uz/yangiliklar/preview-nothing-stays-uz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
    }

    [Fact]
    public async Task Get_WhileAPreviewRuns_OthersNeverSeeTheDraft()
    {
        var entry = await AddAsync("preview-meanwhile", "draft");
        using var client = await site.SignInAsync(Role.Author);
        using var reader = site.OpenBrowser();
        var previews = Enumerable.Range(0, 8).Select(_ => client.GetAsync(new Uri(DeskLinks.PreviewPage(entry, WritingSystem.UzbekLatin), UriKind.Relative))).ToList();
        var seen = new List<HttpStatusCode>();

        while (previews.Exists(preview => !preview.IsCompleted))
        {
            using var response = await reader.GetAsync(new Uri("/uz/yangiliklar/preview-meanwhile-uz", UriKind.Relative));
            seen.Add(response.StatusCode);
        }

        Assert.All(await Task.WhenAll(previews), preview => Assert.Equal(HttpStatusCode.OK, preview.StatusCode));
        Assert.All(seen, status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task Get_Frame_OffersEveryWritingAndWidth()
    {
        var entry = await AddAsync("preview-frame", "draft");
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri($"{DeskLinks.Preview(entry, WritingSystem.KazakhCyrillic)}&width=360", UriKind.Relative));

        var frame = (await response.ReadAsync()).QuerySelector("iframe")!;
        Assert.Equal((DeskLinks.PreviewPage(entry, WritingSystem.KazakhCyrillic), "360"), (frame.GetAttribute("src"), frame.GetAttribute("width")));
        Assert.Contains("frame-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Link_ShowsThePreviewWithoutAnAccountUntilItExpires()
    {
        var entry = await AddAsync("preview-shared", "draft");
        using var client = await site.SignInAsync(Role.Author);
        using var made = await client.PostFormAsync(DeskLinks.Preview(entry), "main section form", []);
        var link = new Uri((await client.GetDocumentAsync(made.Headers.Location!.ToString())).QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;
        using var stranger = site.OpenBrowser();

        var frame = (await stranger.GetDocumentAsync(link)).QuerySelector("iframe")!.GetAttribute("src")!;
        var page = await stranger.GetDocumentAsync(frame);

        Assert.StartsWith("Sinov preview-shared", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("CfDJ8-forged")]
    public async Task Get_LinkNobodyMade_SaysSoInTheLanguageOfTheBrowser(string token)
    {
        using var client = site.OpenBrowser();
        client.DefaultRequestHeaders.Add("Accept-Language", "kk");

        using var response = await client.GetAsync(new Uri(DeskLinks.SharedPreview(token), UriKind.Relative));
        using var page = await client.GetAsync(new Uri(DeskLinks.SharedPreview(token, WritingSystem.UzbekLatin), UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Сілтеме жұмыс істемейді", (await response.ReadAsync()).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Get_LinkOfLastMonth_ShowsNothing()
    {
        var entry = await AddAsync("preview-expired", "draft");
        var later = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(site.Clock.GetUtcNow() - TimeSpan.FromDays(8));
        var token = ActivatorUtilities.CreateInstance<PreviewLinks>(site.Services, later).Make(entry);
        using var client = site.OpenBrowser();

        using var response = await client.GetAsync(new Uri(DeskLinks.SharedPreview(token), UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private Task<EntryReference> AddAsync(string key, string state)
    {
        var now = site.Clock.GetUtcNow();

        return site.AddNewsAsync(key, state switch
        {
            "scheduled" => DeskNews.Approved(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Schedule(now.AddDays(1), DeskNews.Reviewer, now)),
            "withdrawn" => DeskNews.Published(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(DeskNews.Reviewer, now, "Xato")),
            "changed" => DeskNews.Published(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft($"Sinov {key} yangi", "Mazmun", "Matn"), DeskNews.Writer, now)),
            _ => null,
        });
    }

    private Task<string> StateAsync() => site.OnStoreAsync(async (_, store) =>
        $"{await store.PublishedTexts.CountAsync()} {await store.Events.CountAsync()} {await store.Translations.CountAsync(text => text.LiveNumber != null)} {await store.FormerAddresses.CountAsync()}");
}

using System.Net;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Preview;

/// <summary>A preview is a publication that is taken back: a stranger must not keep the store busy with it.</summary>
public sealed class PreviewLimitTests : IClassFixture<PreviewLimitTests.LimitedSite>
{
    private const int Pages = 3;

    private static int links;

    private readonly SiteFixture site;

    public PreviewLimitTests(LimitedSite limited)
    {
        site = limited.Site;
        // Whatever the test before has used up is there again.
        site.Clock.Advance(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Get_WrongLinkTooOften_IsRefusedWithATimeInTheReadersLanguage()
    {
        const string link = "nonsense/uz";
        using var stranger = site.OpenBrowser("192.0.2.1");
        stranger.DefaultRequestHeaders.Add("Accept-Language", "kk");
        var before = await RepeatAsync(stranger, "/preview/" + link);
        using var refused = await stranger.GetAsync(new Uri("/preview/" + link, UriKind.Relative));
        var page = await refused.ReadAsync();

        Assert.All(before, status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal((HttpStatusCode.TooManyRequests, "kk"), (refused.StatusCode, page.DocumentElement.GetAttribute("lang")));
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter!.Delta);
        Assert.Contains("Бір минут күтіп", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WrongLink_DoesNotAskForTheWriteLock()
    {
        using var stranger = site.OpenBrowser();
        await stranger.GetStringAsync(new Uri("/uz", UriKind.Relative));
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "council.db")};Pooling=False");
        await connection.OpenAsync();
        await using var held = connection.BeginTransaction();

        using var response = await stranger.GetAsync(new Uri("/preview/nonsense/uz", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_OneLinkFromManyNetworks_IsRefusedAndLaterShownAgain()
    {
        var link = await LinkAsync();
        var seen = new List<HttpStatusCode>();

        for (var number = 0; number <= Pages; number++)
        {
            using var reader = site.OpenBrowser($"192.0.2.{number}");
            seen.Add(await StatusAsync(reader, link));
        }

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = site.OpenBrowser("192.0.2.100");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], [.. seen, await StatusAsync(later, link)]);
    }

    [Fact]
    public async Task Get_PageWithTheFrame_CostsNothing()
    {
        var link = await LinkAsync();
        using var reader = site.OpenBrowser();
        var shell = link[..link.LastIndexOf('/')];
        var seen = await RepeatAsync(reader, shell);
        seen.AddRange(await RepeatAsync(reader, shell));
        seen.AddRange(await RepeatAsync(reader, link));

        Assert.All(seen, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task Get_RefusedInTheFrame_MayBeShownThere()
    {
        var link = await LinkAsync();
        using var reader = site.OpenBrowser();
        await RepeatAsync(reader, link);
        using var tooMany = await reader.GetAsync(new Uri(link, UriKind.Relative));
        using var other = site.OpenBrowser("192.0.2.1");
        using var missing = await other.GetAsync(new Uri("/preview/nonsense/uz", UriKind.Relative));
        using var alone = await other.GetAsync(new Uri("/preview/nonsense", UriKind.Relative));

        Assert.Equal((HttpStatusCode.TooManyRequests, "frame-ancestors 'self'"), (tooMany.StatusCode, AncestorsOf(tooMany)));
        Assert.Equal((HttpStatusCode.NotFound, "frame-ancestors 'self'"), (missing.StatusCode, AncestorsOf(missing)));
        Assert.Equal((HttpStatusCode.NotFound, "frame-ancestors 'none'"), (alone.StatusCode, AncestorsOf(alone)));
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::2", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", HttpStatusCode.OK)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", HttpStatusCode.TooManyRequests)]
    [InlineData("192.0.2.1", "192.0.2.2", HttpStatusCode.OK)]
    public async Task Get_AfterANeighbour_IsCountedByNetwork(string neighbour, string reader, HttpStatusCode expected)
    {
        var link = await LinkAsync();
        using var first = site.OpenBrowser(neighbour);
        await RepeatAsync(first, "/preview/nonsense/uz");
        using var second = site.OpenBrowser(reader);

        Assert.Equal(expected, await StatusAsync(second, link));
    }

    [Fact]
    public async Task Get_OnceAMinute_IsNeverRefused()
    {
        var link = await LinkAsync();
        using var reader = site.OpenBrowser();
        var seen = new List<HttpStatusCode>();

        for (var minute = 0; minute < 3 * Pages; minute++)
        {
            seen.Add(await StatusAsync(reader, link));
            site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.All(seen, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    private async Task<string> LinkAsync()
    {
        var entry = await site.AddNewsAsync($"preview-limited-{Interlocked.Increment(ref links)}");

        return DeskLinks.SharedPreview(site.Services.GetRequiredService<PreviewLinks>().Make(entry), WritingSystem.UzbekLatin);
    }

    private static string AncestorsOf(HttpResponseMessage response) =>
        response.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Single(line => line.StartsWith("frame-ancestors", StringComparison.Ordinal));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        return response.StatusCode;
    }

    private static async Task<List<HttpStatusCode>> RepeatAsync(HttpClient client, string address)
    {
        var seen = new List<HttpStatusCode>();

        for (var number = 0; number < Pages; number++)
        {
            seen.Add(await StatusAsync(client, address));
        }

        return seen;
    }

    public sealed class LimitedSite : IAsyncLifetime
    {
        public SiteFixture Site { get; } = new() { IsEmpty = true, Settings = { ["Preview:Pages"] = "3", ["Preview:PagesPerMinute"] = "1" } };

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}

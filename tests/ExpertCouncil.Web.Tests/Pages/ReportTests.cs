using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages;

/// <summary>The form with which readers tell of a mistake.</summary>
public sealed class ReportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Form = "/uz/xato-haqida?in=news%2Ftrade-2025-road-to-ten-billion";
    private const string Kazakh = "/kk/qate-turaly?in=news%2Ftrade-2025-road-to-ten-billion";

    private static readonly WebApplicationFactoryClientOptions Browser = new() { BaseAddress = new Uri("https://council.test") };

    [Theory]
    [InlineData("/uz/xato-haqida")]
    [InlineData("/uz/xato-haqida?in=")]
    [InlineData("/uz/xato-haqida?in=news")]
    [InlineData("/uz/xato-haqida?in=news/no-such-entry")]
    [InlineData("/kk/qate-turaly?in=../../etc/passwd")]
    [InlineData("/kk/xato-haqida?in=news/trade-2025-road-to-ten-billion")]
    public async Task GetAndPost_UnknownEntry_AreNotFound(string address)
    {
        using var client = site.CreateClient(Browser);
        using var shown = await client.GetAsync(address);
        using var sent = await client.PostAsync(address, Fields(("Quote", "matn")));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (shown.StatusCode, sent.StatusCode));
    }

    [Fact]
    public async Task GetAndPost_WithdrawnText_AreNotFound()
    {
        await site.PublishAsync(EntryKind.News, "taken-back", new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News }, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Matn." });
        await site.WithdrawAsync("taken-back", SiteLanguage.Uzbek);

        await GetAndPost_UnknownEntry_AreNotFound("/uz/xato-haqida?in=news/taken-back");
    }

    [Fact]
    public async Task Post_OtherPublicPage_IsRefusedAsBefore()
    {
        using var client = site.CreateClient(Browser);
        using var response = await client.PostAsync("/uz/qidiruv", Fields(("q", "matn")));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Post_WithoutToken_ShowsWhatWasTypedAndKeepsNothing()
    {
        using var client = site.CreateClient(Browser);
        using var response = await client.PostAsync(Kazakh, Fields(("Quote", "бір <b>сөз</b>"), ("Comment", "екі\nжол")));
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(("бір <b>сөз</b>", "екі\nжол"), (Typed(page, "Quote"), Typed(page, "Comment")));
        Assert.Contains("Бет ескіріп қалды", page.QuerySelector("form [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("бір <b>сөз</b>"));
    }

    [Theory]
    [InlineData(" \u200E ", "izoh", "Quote", "Xatosi bor soʻzlarni yozing.")]
    [InlineData("501", "", "Quote", "Belgilar soni koʻpi bilan: 500")]
    [InlineData("soʻz", "1001", "Comment", "Belgilar soni koʻpi bilan: 1000")]
    [InlineData("30000", "", "Quote", "Belgilar soni koʻpi bilan: 500")]
    public async Task Post_FaultyField_SaysSoByTheFieldAndKeepsWhatWasTyped(string quote, string comment, string field, string message)
    {
        var typed = (Quote: Long(quote), Comment: Long(comment));
        var (status, page) = await SendAsync(Form, ("Quote", typed.Quote), ("Comment", typed.Comment));
        var control = page.GetElementById(field)!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(typed, (Typed(page, "Quote"), Typed(page, "Comment")));
        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        Assert.True(control.HasAttribute("autofocus"));
        Assert.Contains(message, page.GetElementById(control.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoMegabytes_IsRefusedWithAPageInTheReadersLanguage()
    {
        using var client = site.CreateClient(Browser);
        using var response = await client.PostAsync(Kazakh, Fields(("Quote", new string('a', 2 * 1024 * 1024))));

        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.Equal("kk", (await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync())).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Post_FieldNobodySeesFilledIn_ThanksAndKeepsNothing()
    {
        var (_, page) = await SendAsync(Form, ("Quote", "dastur yozgan"), ("Website", "https://example.org"));

        Assert.NotNull(page.QuerySelector("main [role=status]"));
        Assert.Equal(0, await CountAsync("dastur yozgan"));
    }

    [Fact]
    public async Task Post_MoreThanAReaderMaySend_IsRefusedWithWhatWasTyped()
    {
        await using var flooded = FromAddresses();
        using var client = flooded.CreateClient(Browser);

        for (var number = 0; number < MistakeLimits.OfOneReader; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, "2001:db8::1", $"koʻp {number}")).Status);
        }

        var (status, page) = await SendAsync(client, "2001:db8::2", "ortiqcha");

        Assert.Equal((HttpStatusCode.TooManyRequests, "ortiqcha"), (status, Typed(page, "Quote")));
        Assert.Contains("juda koʻp xabar", page.QuerySelector("form [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, "2001:db8:0:1::1", "boshqa tarmoqdan")).Status);
        Assert.Equal(0, await CountAsync("ortiqcha"));
    }

    [Fact]
    public async Task Post_MoreThanTheSiteTakes_IsRefusedForAnybody()
    {
        await using var flooded = FromAddresses();
        using var client = flooded.CreateClient(Browser);
        var taken = new List<HttpStatusCode>();

        for (var number = 0; number < MistakeLimits.OfAll; number++)
        {
            taken.Add((await SendAsync(client, $"192.0.2.{number / MistakeLimits.OfOneReader}", "hammadan")).Status);
        }

        Assert.All(taken, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync(client, "192.0.2.200", "hammadan")).Status);
    }

    [Theory]
    [InlineData(Form, "Uzbek", "Latin")]
    [InlineData("/uz-cyrl/xato-haqida?in=news%2Ftrade-2025-road-to-ten-billion", "Uzbek", "Cyrillic")]
    [InlineData(Kazakh, "Kazakh", "Cyrillic")]
    public async Task Post_Words_AreKeptAndTheReaderIsThanked(string form, string language, string script)
    {
        var (status, page) = await SendAsync(form, ("Quote", $"soʻz {form}"), ("Paragraph", "Butun xatboshi"), ("Comment", "izoh"));
        var report = await site.OnStoreAsync((_, store) => store.MistakeReports.SingleAsync(report => report.Quote == $"soʻz {form}"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(page.QuerySelector("main [role=status]"));
        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Equal((language, script, "news/trade-2025-road-to-ten-billion"), (report.Language.ToString(), report.Script.ToString(), report.Reference.ToString()));
        Assert.Equal(("Butun xatboshi", "izoh", MistakeReportState.New), (report.Paragraph, report.Comment, report.State));
    }

    [Fact]
    public async Task Get_Form_NamesTheTextAndStaysOutOfSearchEngines()
    {
        using var client = site.CreateClient(Browser);
        var page = await client.GetDocumentAsync(Form);

        Assert.Equal("/uz/yangiliklar/savdo-2025", page.QuerySelector(".mistake-part a")!.GetAttribute("href"));
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("form[method=post] :is(textarea, input:not([type=hidden]))"), control => Assert.NotNull(page.QuerySelector($"label[for={control.Id}]")));
        Assert.DoesNotContain("xato-haqida", await client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("xato-haqida", await client.GetStringAsync("/uz/sayt-xaritasi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uz/yangiliklar/savdo-2025", "/uz/xato-haqida?in=news%2Ftrade-2025-road-to-ten-billion")]
    [InlineData("/kk/otyrystar/ekinshi-otyrys", "/kk/qate-turaly?in=meetings%2F2024-08-28-second-meeting")]
    public async Task Get_EntryPage_LeadsToTheFormAndSetsNoCookie(string path, string form)
    {
        using var client = site.CreateClient(Browser);
        using var response = await client.GetAsync(path);
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(form, page.QuerySelector("a[data-mistake]")!.GetAttribute("href"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private static string Long(string text) => int.TryParse(text, out var length) ? new string('a', length) : text;

    private static string Typed(IDocument page, string field) => ((IHtmlTextAreaElement)page.GetElementById(field)!).Value;

    private static FormUrlEncodedContent Fields(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private async Task<(HttpStatusCode Status, IDocument Page)> SendAsync(string form, params (string Name, string Value)[] fields)
    {
        using var client = site.CreateClient(Browser);

        return await SendAsync(client, form, fields);
    }

    private static Task<(HttpStatusCode Status, IDocument Page)> SendAsync(HttpClient client, string reader, string quote)
    {
        client.DefaultRequestHeaders.Remove(ReaderAddress.Header);
        client.DefaultRequestHeaders.Add(ReaderAddress.Header, reader);

        return SendAsync(client, Form, ("Quote", quote));
    }

    private static async Task<(HttpStatusCode Status, IDocument Page)> SendAsync(HttpClient client, string form, params (string Name, string Value)[] fields)
    {
        var shown = await SiteFixture.ReadAsync(await client.GetStringAsync(form));
        var token = shown.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var response = await client.PostAsync(form, Fields([.. fields, ("__RequestVerificationToken", token)]));

        return (response.StatusCode, await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync()));
    }

    private Task<int> CountAsync(string quote) => site.OnStoreAsync((_, store) => store.MistakeReports.CountAsync(report => report.Quote == quote));

    private WebApplicationFactory<Program> FromAddresses() =>
        site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, ReaderAddress>()));

    /// <summary>Lets a test say which address a reader comes from.</summary>
    private sealed class ReaderAddress : IStartupFilter
    {
        public const string Header = "Test-Reader";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Header].ToString());

                return following(context);
            });
            next(app);
        };
    }
}

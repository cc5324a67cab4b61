using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Security;

public sealed class KeptFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Files = "/admin/entries/organisations/qsti/files?handler=upload";

    private static readonly string Page = DeskLinks.Account + "?handler=profile";

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://evil.test", "cross-site")]
    [InlineData("https://evil.test", null)]
    [InlineData("null", "cross-site")]
    [InlineData("https://council.test", "same-site")]
    public async Task Post_FromElsewhere_ShowsNothingOfIt(string? origin, string? fetchSite)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await SendAsync(client, origin, fetchSite, new() { ["Name"] = "Begona Matn" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("Begona Matn", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TokenTooOld_KeepsEverythingAndSendsItAgain()
    {
        using var client = await site.SignInAsync(Role.Author);
        using var kept = await SendAsync(client, "https://council.test", "same-origin", new() { ["Name"] = "Oʻtkir \"Yangi\" <Ism>", ["WritingPrefix"] = "uz", ["ZoneId"] = "Asia/Almaty" });
        using var sent = await SubmitAsync(client, kept, []);
        var account = await client.GetDocumentAsync(DeskLinks.Account);

        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Equal("Oʻtkir \"Yangi\" <Ism>", account.QuerySelector("#Name")?.GetAttribute("value"));
        Assert.Equal("Asia/Almaty", account.QuerySelector("#ZoneId option[selected]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_SessionEnded_AsksForPasswordAndCodeAndLosesNothing()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var client = site.OpenBrowser();
        using var asksPassword = await SendAsync(client, "https://council.test", "same-origin", new() { ["Name"] = "Qayta Kirgan", ["WritingPrefix"] = "uz", ["ZoneId"] = "Asia/Tashkent", ["Tags"] = "a" });
        using var refused = await SubmitAsync(client, asksPassword, new() { ["Email"] = person.Email, ["Password"] = "notogʻri parol edi" });
        using var asksCode = await SubmitAsync(client, refused, new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        using var asksToSend = await SubmitAsync(client, asksCode, new() { ["Code"] = site.NextCode(person) });
        using var sent = await SubmitAsync(client, asksToSend, []);
        var account = await client.GetDocumentAsync(DeskLinks.Account);

        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Equal("Qayta Kirgan", account.QuerySelector("#Name")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_SessionEndedOnAPageWithAPassword_KeepsNoSecret()
    {
        using var client = site.OpenBrowser();
        using var request = Request(DeskLinks.Password, "https://council.test", "same-origin", new() { ["Current"] = "juda maxfiy soʻz", ["Password"] = "boshqa maxfiy soʻz" });
        using var response = await client.SendAsync(request);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("maxfiy", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FilesAfterTheSessionEnded_SaysThatTheyAreToBeChosenAgainAndLeadsBack()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var client = site.OpenBrowser();
        using var request = Request(Files, "https://council.test", "same-origin", []);
        request.Content = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "Upload", "a.pdf" } };
        using var asks = await client.SendAsync(request);
        var page = await SiteFixture.ReadAsync(await asks.Content.ReadAsStringAsync());
        using var leadsBack = await SubmitAsync(client, asks, new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        var after = await SiteFixture.ReadAsync(await leadsBack.Content.ReadAsStringAsync());

        Assert.Contains("qayta tanlang", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main .notice.success"));
        Assert.Null(after.QuerySelector("main form"));
        Assert.Equal(Files.Split('?')[0], after.QuerySelector("main .actions a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_EmptyChoiceOfFiles_KeepsWhatWasTypedBeside()
    {
        using var client = site.OpenBrowser();
        using var request = Request(Page, "https://council.test", "same-origin", []);
        request.Content = new MultipartFormDataContent { { new StringContent("Yozilgan Ism"), "Name" }, { new ByteArrayContent([]), "Upload", "\"\"" } };
        using var kept = await client.SendAsync(request);
        var page = await SiteFixture.ReadAsync(await kept.Content.ReadAsStringAsync());

        Assert.Equal("Yozilgan Ism", page.QuerySelector("[name='kept.Name']")?.GetAttribute("value"));
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string? origin, string? fetchSite, Dictionary<string, string> fields)
    {
        var request = Request(Page, origin, fetchSite, fields);

        return client.SendAsync(request);
    }

    private static HttpRequestMessage Request(string address, string? origin, string? fetchSite, Dictionary<string, string> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };

        foreach (var (name, value) in new[] { ("Origin", origin), ("Sec-Fetch-Site", fetchSite) })
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }

        return request;
    }

    private static async Task<HttpResponseMessage> SubmitAsync(HttpClient client, HttpResponseMessage page, Dictionary<string, string> typed)
    {
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var document = await SiteFixture.ReadAsync(await page.Content.ReadAsStringAsync());
        var form = document.QuerySelector("main form[method=post]")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).Concat(typed);
        using var request = Request(form.GetAttribute("action")!, "https://council.test", "same-origin", []);
        request.Content = new FormUrlEncodedContent(fields);

        return await client.SendAsync(request);
    }
}

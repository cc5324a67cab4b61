using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests.Pages.Admin;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>Three attempts at once, then one a minute, by a clock that stands still.</summary>
public sealed class SignInLimitsTests : IClassFixture<SignInLimitsTests.LimitedSite>
{
    private const int Attempts = 3;
    private const string Form = "main form[method=post]";

    private readonly SiteFixture site;

    public SignInLimitsTests(LimitedSite limited)
    {
        site = limited.Site;
        // Whatever the test before has used up is there again.
        site.Clock.Advance(TimeSpan.FromHours(1));
    }

    [Theory]
    [InlineData("/admin/sign-in")]
    [InlineData("/admin/sign-in/code")]
    [InlineData("/admin/sign-in/again")]
    [InlineData("/admin/sign-in/passkey/options")]
    [InlineData("/admin/sign-in/passkey")]
    [InlineData("/admin/invitation/none")]
    [InlineData("/admin/setup/none")]
    public async Task Post_TooOftenFromOneNetwork_IsRefusedWithATimeUntilThen(string address)
    {
        var before = new List<HttpStatusCode>();

        for (var number = 0; number < Attempts; number++)
        {
            // Every address of one network of version 6 is as good as another.
            before.Add((await PostAsync(address, $"2001:db8::{number}")).Status);
        }

        var refused = await PostAsync(address, "2001:db8::9");
        var elsewhere = await PostAsync(address, "2001:db8:0:1::9");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = await PostAsync(address, "2001:db8::9");

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, before);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), refused);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, elsewhere.Status);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, later.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_OneAddressTriedFromManyNetworks_IsRefusedAlikeWhetherItIsKnownAndKeepsWhatWasTyped(bool isKnown)
    {
        var email = isKnown ? (await site.AddAccountAsync(Role.Author)).Email : "nobody@council.test";

        for (var number = 0; number < Attempts; number++)
        {
            using var guess = await SignInAsync(email, "not the password at all", $"192.0.2.{number}");
            Assert.Equal(HttpStatusCode.OK, guess.StatusCode);
        }

        using var refused = await SignInAsync(email, DeskClient.Password, "192.0.2.100");
        var page = await refused.ReadAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        Assert.Equal(email, page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.Contains("Bir daqiqa kutib", page.QuerySelector("#Password-error")!.TextContent, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await SignInAsync(email.ToUpperInvariant(), DeskClient.Password, "192.0.2.100");
        Assert.Equal(isKnown ? HttpStatusCode.Found : HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Post_OneAccountsCodesTriedFromManyNetworks_AreRefused()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var client = site.OpenBrowser("192.0.2.1");
        using var password = await client.PostFormAsync(DeskLinks.SignIn, Form, new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        var seen = new List<HttpStatusCode>();

        for (var number = 1; number <= Attempts; number++)
        {
            ComeFrom(client, $"192.0.2.{number + 1}");
            using var guess = await client.PostFormAsync(DeskLinks.SignInCode, Form, new() { ["Code"] = "000000" });
            seen.Add(guess.StatusCode);
        }

        // The password was the first of the three.
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], seen);
    }

    [Fact]
    public async Task Post_AnotherSpellingOfOneAddress_CountsAsTheSame()
    {
        const string kelvin = "\u212A";

        for (var number = 0; number < Attempts; number++)
        {
            using var guess = await SignInAsync("kim@council.test", "not the password at all", $"192.0.2.{number}");
        }

        using var refused = await SignInAsync(kelvin + "im@council.test", "not the password at all", "192.0.2.100");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task Post_FormAfterTheSessionEnded_IsNoAttempt()
    {
        using var client = site.OpenBrowser("192.0.2.1");

        for (var number = 0; number < 2 * Attempts; number++)
        {
            using var kept = await SendKeptAsync(client, DeskLinks.Account + "?handler=profile", new() { ["Name"] = "Saqlangan Ism" });
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        using var attempt = await SignInAsync("nobody@council.test", DeskClient.Password, "192.0.2.1");
        Assert.Equal(HttpStatusCode.OK, attempt.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_TooManyPasswordsOnThePageThatKeepsAForm_AreRefusedThereAndLoseNothing(bool isOneNetwork)
    {
        using var client = site.OpenBrowser("192.0.2.1");
        HttpResponseMessage? last = null;

        for (var number = 0; number <= Attempts; number++)
        {
            ComeFrom(client, isOneNetwork ? "192.0.2.1" : $"192.0.2.{number}");
            var email = isOneNetwork ? $"nobody{number}@council.test" : "nobody@council.test";
            last?.Dispose();
            last = await SendKeptAsync(client, DeskLinks.SignInKept, new() { ["kept.Name"] = "Saqlangan Ism", ["kept-address"] = DeskLinks.Account, ["Email"] = email, ["Password"] = "not it" });
        }

        using var refused = last!;
        var page = await refused.ReadAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        Assert.Equal("Saqlangan Ism", page.QuerySelector("[name='kept.Name']")?.GetAttribute("value"));
        Assert.Contains("Bir daqiqa kutib", page.QuerySelector("#Password-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_ScriptTooOften_IsToldInASentence(bool isOneNetwork)
    {
        using var client = site.OpenBrowser("192.0.2.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");

        for (var number = 0; number < Attempts; number++)
        {
            ComeFrom(client, isOneNetwork ? "192.0.2.1" : $"192.0.2.{number + 2}");
            using var guess = await SendKeptAsync(client, DeskLinks.SignInAgain, new() { ["Email"] = "nobody@council.test", ["Password"] = "not it" });
            Assert.Equal(HttpStatusCode.Unauthorized, guess.StatusCode);
        }

        ComeFrom(client, isOneNetwork ? "192.0.2.1" : "192.0.2.100");
        using var refused = await SendKeptAsync(client, DeskLinks.SignInAgain, new() { ["Email"] = isOneNetwork ? "else@council.test" : "nobody@council.test", ["Password"] = "not it" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.StartsWith("Urinishlar juda koʻp", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SignInPage_IsNeverRefused()
    {
        using var client = site.OpenBrowser();

        for (var number = 0; number < 3 * Attempts; number++)
        {
            await client.GetDocumentAsync(DeskLinks.SignIn);
        }
    }

    private async Task<HttpResponseMessage> SignInAsync(string email, string password, string reader)
    {
        using var client = site.OpenBrowser(reader);

        return await client.PostFormAsync(DeskLinks.SignIn, Form, new() { ["Email"] = email, ["Password"] = password });
    }

    private static void ComeFrom(HttpClient client, string reader)
    {
        client.DefaultRequestHeaders.Remove(SiteFixture.ReaderHeader);
        client.DefaultRequestHeaders.Add(SiteFixture.ReaderHeader, reader);
    }

    private static async Task<HttpResponseMessage> SendKeptAsync(HttpClient client, string address, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", "https://council.test");

        return await client.SendAsync(request);
    }

    // Without a token: what is refused for that counts all the same.
    private async Task<(HttpStatusCode Status, TimeSpan? Wait)> PostAsync(string address, string reader)
    {
        using var client = site.OpenBrowser(reader);
        using HttpContent content = address.Contains("passkey", StringComparison.Ordinal) ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json") : new FormUrlEncodedContent([]);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);

        return (response.StatusCode, response.Headers.RetryAfter?.Delta);
    }

    public sealed class LimitedSite : IAsyncLifetime
    {
        public SiteFixture Site { get; } = new() { IsEmpty = true, Settings = { ["SignIn:Attempts"] = "3", ["SignIn:AttemptsPerMinute"] = "1" } };

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}

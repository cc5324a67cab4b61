using System.Net;
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
    [InlineData("/admin/sign-in/kept")]
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

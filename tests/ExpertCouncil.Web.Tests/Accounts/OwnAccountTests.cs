using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class OwnAccountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Form = "main form[method=post]";
    private const string NewPassword = "yetti yashar bola togʻ oshdi";

    [Fact]
    public async Task ChangePassword_WrongCurrentOne_ChangesNothing()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var client = await SignedInAsync(person);
        using var refused = await client.PostFormAsync(DeskLinks.Password, Form, new() { ["Current"] = "not mine at all", ["Password"] = NewPassword, ["PasswordAgain"] = NewPassword });
        var page = await SiteFixture.ReadAsync(await refused.Content.ReadAsStringAsync());

        Assert.Equal("true", page.QuerySelector("#Current")?.GetAttribute("aria-invalid"));
        using var other = await SignedInAsync(person);
    }

    [Fact]
    public async Task ChangePassword_Right_EndsOtherSessionsAndKeepsThisOne()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var here = await SignedInAsync(person);
        using var elsewhere = await SignedInAsync(person);
        using var changed = await here.PostFormAsync(DeskLinks.Password, Form, new() { ["Current"] = DeskClient.Password, ["Password"] = NewPassword, ["PasswordAgain"] = NewPassword });

        Assert.Equal(DeskLinks.Account, changed.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(elsewhere));
        Assert.Equal(1, await site.OnStoreAsync((_, store) => store.Events.CountAsync(line => line.Verb == Verb.ChangeSignIn && line.Subject == person.Email && line.After == "password")));
    }

    [Fact]
    public async Task SetUpFactor_ReviewerWithout_CanDoNothingElseUntilACodeIsRight()
    {
        var person = await site.AddAccountAsync(Role.Reviewer, withCode: false);
        using var client = await SignedInAsync(person);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));

        var page = await client.GetDocumentAsync(DeskLinks.SecondFactor);
        var key = page.QuerySelector("input[name=Key]")!.GetAttribute("value")!;
        Assert.NotNull(page.QuerySelector(".qr svg path"));
        Assert.Null(page.QuerySelector("[style]"));
        using var wrong = await PostFactorAsync(client, key, "000000");
        var again = await SiteFixture.ReadAsync(await wrong.Content.ReadAsStringAsync());
        Assert.Equal(key, again.QuerySelector("input[name=Key]")?.GetAttribute("value"));

        using var right = await PostFactorAsync(client, key, AuthenticatorCodes.CodeAt(key, site.Clock.GetUtcNow()));
        var codes = await client.GetDocumentAsync(DeskLinks.RecoveryCodes);
        Assert.Equal(RecoveryCodes.Count, codes.QuerySelectorAll(".codes li").Length);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        var once = await client.GetDocumentAsync(DeskLinks.RecoveryCodes);
        Assert.Empty(once.QuerySelectorAll(".codes li"));
        await AssertRecoveryCodeOpensOnceAsync(person, codes.QuerySelector(".codes li")!.TextContent);
    }

    [Fact]
    public async Task ReplaceFactor_WithoutThePassword_IsRefused()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var client = await SignedInAsync(person);
        var page = await client.GetDocumentAsync(DeskLinks.SecondFactor);
        var key = page.QuerySelector("input[name=Key]")!.GetAttribute("value")!;
        using var refused = await PostFactorAsync(client, key, AuthenticatorCodes.CodeAt(key, site.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Current-error", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndSession_Another_EndsItAtTheNextRequest()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var here = await SignedInAsync(person);
        using var elsewhere = await SignedInAsync(person);
        using var ended = await here.PostFormAsync(DeskLinks.Account, "end", []);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(elsewhere));
    }

    [Theory]
    [InlineData(119, HttpStatusCode.OK)]
    [InlineData(121, HttpStatusCode.Found)]
    public async Task Session_Unused_EndsAfterTwoHours(int minutes, HttpStatusCode expected)
    {
        await using var still = new SiteFixture();
        using var client = await still.SignInAsync(Role.Author);
        still.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, await StatusAsync(client));
    }

    [Fact]
    public async Task Session_InUse_EndsAfterTwelveHoursAllTheSame()
    {
        await using var still = new SiteFixture();
        using var client = await still.SignInAsync(Role.Author);

        for (var hour = 1; hour < 12; hour++)
        {
            still.Clock.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        }

        still.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
    }

    [Fact]
    public async Task Profile_Kazakh_TheDeskSpeaksItAtOnce()
    {
        using var client = await site.SignInAsync(Role.Author);
        using var saved = await client.PostFormAsync(DeskLinks.Account, "profile", new() { ["WritingPrefix"] = "kk" });
        var page = await client.GetDocumentAsync(DeskLinks.Account);

        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
    }

    private async Task AssertRecoveryCodeOpensOnceAsync(TestPerson person, string code)
    {
        foreach (var expected in new[] { HttpStatusCode.Found, HttpStatusCode.OK })
        {
            using var client = site.OpenBrowser();
            using var first = await client.PostFormAsync(DeskLinks.SignIn, Form, new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
            using var second = await client.PostFormAsync(DeskLinks.SignInCode, Form, new() { ["Code"] = code.ToLowerInvariant().Replace('-', ' ') });
            Assert.Equal(expected, second.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> PostFactorAsync(HttpClient client, string key, string code) =>
        client.PostFormAsync(DeskLinks.SecondFactor, Form, new() { ["Key"] = key, ["Digits"] = code });

    private async Task<HttpClient> SignedInAsync(TestPerson person)
    {
        var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        return client;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri(DeskLinks.Account, UriKind.Relative));

        return response.StatusCode;
    }
}

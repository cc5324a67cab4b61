using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class SignInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_DeskWithoutAccount_LeadsToSignIn()
    {
        using var client = site.OpenBrowser();
        using var response = await client.GetAsync(new Uri("/admin/entries?stage=draft", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/admin/sign-in?afterLogin=%2Fadmin%2Fentries%3Fstage%3Ddraft", response.Headers.Location?.ToString().Replace("https://council.test", "", StringComparison.Ordinal));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Get_DeskByScriptWithoutAccount_IsRefusedInJson()
    {
        using var client = site.OpenBrowser();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await client.GetAsync(new Uri("/admin/accounts", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Post_WrongPasswordAndUnknownAddress_AnswerAlike()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var client = site.OpenBrowser();
        var wrong = await RefusalAsync(client, person.Email, "not the password at all");
        var unknown = await RefusalAsync(client, "nobody@council.test", DeskClient.Password);

        Assert.Equal(wrong, unknown);
        Assert.Equal(1, await FailuresAsync(person.Email));
        Assert.Equal(0, await FailuresAsync("nobody@council.test"));
    }

    [Theory]
    [InlineData("https://evil.test/admin")]
    [InlineData("//evil.test/admin")]
    [InlineData("/\\evil.test")]
    [InlineData("/adminevil")]
    [InlineData("/uz")]
    [InlineData("/admin/sign-in?afterLogin=%2Fadmin%2Fsign-in")]
    public async Task Post_ReturnAddressElsewhere_LeadsToTheDesk(string address)
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var client = site.OpenBrowser();
        using var response = await client.PostFormAsync(
            DeskLinks.SignIn + SiteLinks.Query(("afterLogin", address)), "form[method=post]", new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });

        Assert.Equal("/admin", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_Reviewer_NeedsACodeAndSetsACookieNoOtherHostCanSet()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var client = site.OpenBrowser();
        using var first = await client.PostFormAsync(DeskLinks.SignIn, "form[method=post]", new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        Assert.Equal(DeskLinks.SignInCode, first.Headers.Location?.ToString());

        using var second = await client.PostFormAsync(DeskLinks.SignInCode, "form[method=post]", new() { ["Code"] = site.NextCode(person) });
        var cookie = Assert.Single(second.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-desk=", StringComparison.Ordinal));

        Assert.Equal("/admin", second.Headers.Location?.ToString());
        Assert.All(new[] { "path=/", "secure", "httponly", "samesite=lax" }, flag => Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SignIn_CodeUsedBefore_IsRefused()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        var code = site.NextCode(person);
        using var first = site.OpenBrowser();
        using var second = site.OpenBrowser();

        Assert.Equal(HttpStatusCode.Found, await CodeAsync(first, person, code));
        Assert.Equal(HttpStatusCode.OK, await CodeAsync(second, person, code));
    }

    [Fact]
    public async Task SignOut_Always_EndsTheSessionAndClearsTheBrowser()
    {
        using var client = await site.SignInAsync(Role.Author);
        var before = await client.GetDocumentAsync(DeskLinks.SignOut);
        using var response = await client.PostFormAsync(DeskLinks.SignOut, $"main form[action='{DeskLinks.SignOut}']", []);
        using var after = await client.GetAsync(new Uri(DeskLinks.SignOut, UriKind.Relative));

        Assert.NotNull(before.QuerySelector("h1"));
        Assert.Contains("\"storage\"", response.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, after.StatusCode);
    }

    private static async Task<HttpStatusCode> CodeAsync(HttpClient client, TestPerson person, string code)
    {
        using var first = await client.PostFormAsync(DeskLinks.SignIn, "form[method=post]", new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        using var second = await client.PostFormAsync(DeskLinks.SignInCode, "form[method=post]", new() { ["Code"] = code });

        return second.StatusCode;
    }

    private static async Task<string> RefusalAsync(HttpClient client, string email, string password)
    {
        using var response = await client.PostFormAsync(DeskLinks.SignIn, "form[method=post]", new() { ["Email"] = email, ["Password"] = password });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        return $"{response.StatusCode} {page.QuerySelector("[role=alert]")!.TextContent}";
    }

    private Task<int> FailuresAsync(string email) =>
        site.OnStoreAsync((_, store) => store.Events.CountAsync(line => line.Verb == Verb.SignInFailed && line.Subject == email));
}

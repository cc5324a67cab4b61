using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class InvitationsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_UnknownToken_SaysTheLinkIsVoid()
    {
        using var client = site.OpenBrowser();
        using var response = await client.GetAsync(new Uri(DeskLinks.InvitationOf("no-such-token"), UriKind.Relative));
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(page.QuerySelector(".sign-in .notice"));
        Assert.Null(page.QuerySelector("form[action*=invitation]"));
    }

    [Fact]
    public async Task Invite_ByAdministrator_LetsAReviewerInOnceAndLeadsToTheSecondFactor()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var link = await InviteAsync(administrator, "reviewer.new@council.test", "Reviewer");
        using var client = site.OpenBrowser();
        using var joined = await JoinAsync(client, link, DeskClient.Password);
        using var desk = await client.GetAsync(new Uri(DeskLinks.Account, UriKind.Relative));

        Assert.Equal(DeskLinks.SecondFactor, joined.Headers.Location?.ToString());
        Assert.EndsWith(DeskLinks.SecondFactor, desk.Headers.Location?.ToString(), StringComparison.Ordinal);
        using var again = await client.GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal([Verb.Invite, Verb.Join, Verb.SignIn], await VerbsAsync("reviewer.new@council.test"));
    }

    [Fact]
    public async Task Join_WeakPassword_IsRefusedWithTheNameStillThere()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var link = await InviteAsync(administrator, "weak@council.test", "Author");
        using var client = site.OpenBrowser();
        using var refused = await client.PostFormAsync(link, "main form[method=post]", new() { ["Name"] = "Oʻktam Gʻaniyev", ["Password"] = "parolparol123", ["PasswordAgain"] = "parolparol123" });
        var page = await SiteFixture.ReadAsync(await refused.Content.ReadAsStringAsync());

        Assert.Equal("Oʻktam Gʻaniyev", page.QuerySelector("#Name")?.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#Password")?.GetAttribute("aria-invalid"));
        Assert.True(page.QuerySelector("#Password")?.HasAttribute("autofocus"));
        Assert.NotEmpty(page.QuerySelector("#Password-error")?.TextContent ?? "");
    }

    [Fact]
    public async Task Join_AfterAWeek_IsTooLate()
    {
        await using var late = new SiteFixture();
        using var administrator = await late.SignInAsync(Role.Administrator);
        var link = await InviteAsync(administrator, "late@council.test", "Author");
        late.Clock.Advance(Invitation.Lasts);
        using var client = late.OpenBrowser();
        using var response = await client.GetAsync(new Uri(link, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Invite_ForASideOfOthers_IsRefused()
    {
        using var administrator = await site.SignInAsync(Role.Administrator, sides: [Core.Content.Side.Uzbekistan]);
        using var response = await PostInvitationAsync(administrator, "other.side@council.test", "Author");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await VerbsAsync("other.side@council.test"));
    }

    [Fact]
    public async Task Invite_Stored_HoldsNoToken()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var token = (await InviteAsync(administrator, "hash@council.test", "Author")).Split('/')[^1];
        var stored = await site.OnStoreAsync((services, _) =>
            services.GetRequiredService<AccountStore>().Invitations.Where(invitation => invitation.Email == "hash@council.test").Select(invitation => invitation.TokenHash).SingleAsync());

        Assert.DoesNotContain(token, stored, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(64, stored.Length);
    }

    private static async Task<string> InviteAsync(HttpClient administrator, string email, string role)
    {
        using var response = await PostInvitationAsync(administrator, email, role);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var page = await administrator.GetDocumentAsync(DeskLinks.Accounts);

        return new Uri(page.QuerySelector(".key-text")!.TextContent).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> PostInvitationAsync(HttpClient administrator, string email, string role)
    {
        var page = await administrator.GetDocumentAsync(DeskLinks.Invite);
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("Name", "Yangi Xodim"), new("Email", email), new("WritingPrefix", "uz"), new("Role", role),
            new("Sides", "Uzbekistan"), new("Sides", "Kazakhstan"), new("Languages", "Uzbek"), new("Languages", "Kazakh"),
        ]);

        return await administrator.PostAsync(new Uri(DeskLinks.Invite, UriKind.Relative), content);
    }

    private static Task<HttpResponseMessage> JoinAsync(HttpClient client, string link, string password) =>
        client.PostFormAsync(link, "main form[method=post]", new() { ["Password"] = password, ["PasswordAgain"] = password });

    private Task<List<Verb>> VerbsAsync(string email) =>
        site.OnStoreAsync((_, store) => store.Events.Where(line => line.Subject == email).OrderBy(line => line.Sequence).Select(line => line.Verb).ToListAsync());
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Web.Tests.Accounts.PasskeyClient;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>The passkey endpoints with a key that signs as it should.</summary>
public sealed class PasskeysTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task SignIn_WithAPasskeyAlone_OpensTheDeskUntilItIsRemoved()
    {
        using var key = new SoftKey();
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var owner = await SignedInAsync(person);
        Assert.Equal(HttpStatusCode.OK, await AddAsync(owner, key));

        using var client = site.OpenBrowser();
        using var opened = await SignInAsync(client, key, "/admin/entries");
        Assert.Equal("/admin/entries", (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString());
        await client.GetDocumentAsync(DeskLinks.Account);

        using var removed = await client.PostFormAsync(DeskLinks.Passkeys, "remove", []);
        using var stranger = site.OpenBrowser();
        using var refused = await SignInAsync(stranger, key);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Unauthorized), (removed.StatusCode, refused.StatusCode));
        Assert.Equal(["passkey-added", "passkey-removed"], await site.OnStoreAsync((_, store) => store.Events
            .Where(line => line.Verb == Verb.ChangeSignIn && line.Subject == person.Email).OrderBy(line => line.Sequence).Select(line => line.After).ToListAsync()));
    }

    [Fact]
    public async Task SignIn_AnswerSentTwice_IsRefusedTheSecondTime()
    {
        using var key = new SoftKey();
        using var owner = await SignedInAsync(await site.AddAccountAsync(Role.Author));
        await AddAsync(owner, key);
        using var client = site.OpenBrowser();
        var credential = key.Sign(await OptionsAsync(client, DeskLinks.SignIn, SignInOptions));
        using var first = await PostAsync(client, DeskLinks.SignIn, DeskLinks.SignInPasskey, new { credential });
        using var other = site.OpenBrowser();
        await OptionsAsync(other, DeskLinks.SignIn, SignInOptions);
        using var second = await PostAsync(other, DeskLinks.SignIn, DeskLinks.SignInPasskey, new { credential });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("https://evil.test", "council.test")]
    [InlineData("https://council.test", "evil.test")]
    public async Task Post_PasskeyMadeForAnotherSite_IsRefused(string origin, string domain)
    {
        using var key = new SoftKey { Origin = origin, Domain = domain };
        using var owner = await SignedInAsync(await site.AddAccountAsync(Role.Author));

        Assert.Equal(HttpStatusCode.BadRequest, await AddAsync(owner, key));
    }

    [Fact]
    public async Task Post_ChallengeOfAnotherAccountInTheSameBrowser_IsRefused()
    {
        using var key = new SoftKey();
        using var client = await SignedInAsync(await site.AddAccountAsync(Role.Author));
        var credential = key.Create(await OptionsAsync(client, DeskLinks.Passkeys, Options));
        var other = await site.AddAccountAsync(Role.Author);
        using var signedOut = await client.PostFormAsync(DeskLinks.SignOut, $"main form[action='{DeskLinks.SignOut}']", []);
        await client.SignInAsync(site, other);
        using var refused = await PostAsync(client, DeskLinks.Passkeys, New, new { credential, name = "Begona" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Empty((await client.GetDocumentAsync(DeskLinks.Passkeys)).QuerySelectorAll("form[action*='handler=remove']"));
    }

    [Fact]
    public async Task Post_ChallengeTooOld_IsRefused()
    {
        await using var still = new SiteFixture { IsEmpty = true };
        using var key = new SoftKey();
        using var client = await still.SignInAsync(Role.Author);
        var credential = key.Create(await OptionsAsync(client, DeskLinks.Passkeys, Options));
        still.Clock.Advance(TimeSpan.FromMinutes(10));
        using var refused = await PostAsync(client, DeskLinks.Passkeys, New, new { credential, name = "Kech" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Post_ElevenPasskeys_AreOneTooMany()
    {
        using var owner = await SignedInAsync(await site.AddAccountAsync(Role.Author));

        for (var number = 0; number < Passkeys.Most; number++)
        {
            using var key = new SoftKey();
            Assert.Equal(HttpStatusCode.OK, await AddAsync(owner, key));
        }

        using var refused = await PostAsync(owner, DeskLinks.Passkeys, Options, new { password = DeskClient.Password });
        Assert.Equal((HttpStatusCode.BadRequest, "most"), (refused.StatusCode, await ReasonAsync(refused)));
    }

    private async Task<HttpClient> SignedInAsync(TestPerson person)
    {
        var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        return client;
    }
}

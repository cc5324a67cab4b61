using System.Net;
using System.Net.Http.Json;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ExpertCouncil.Web.Tests.Accounts.PasskeyClient;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>What the passkey endpoints refuse. That they let in, real Chromium shows.</summary>
public sealed class PasskeyRefusalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string?> Garbage => new(
        null, "", "{", "null", "[]", "\"text\"", "{}", "{\"id\":1}", new string('[', 2000), "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}");

    [Theory]
    [InlineData(Options)]
    [InlineData(New)]
    [InlineData(SignInOptions)]
    [InlineData(DeskLinks.SignInPasskey)]
    public async Task Post_WithoutToken_IsRefused(string address)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostAsJsonAsync(address, new { });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(Options)]
    [InlineData(New)]
    public async Task Post_NobodySignedIn_IsRefused(string address)
    {
        using var client = site.OpenBrowser();
        using var response = await PostAsync(client, DeskLinks.SignIn, address, new { password = DeskClient.Password, credential = "{}" });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_OptionsWithAWrongPassword_AreRefusedAndCountTowardsClosing()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        foreach (var password in new[] { null, "", "not the password at all", new string('a', 100_000) })
        {
            using var refused = await PostAsync(client, DeskLinks.Passkeys, Options, new { password });
            Assert.Equal((HttpStatusCode.BadRequest, "password"), (refused.StatusCode, await ReasonAsync(refused)));
        }

        Assert.Equal(4, await site.OnStoreAsync((services, _) =>
            services.GetRequiredService<AccountStore>().Users.Where(account => account.Id == person.Id).Select(account => account.AccessFailedCount).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task Post_GarbageForANewPasskey_IsRefused(string? credential)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var options = await PostAsync(client, DeskLinks.Passkeys, Options, new { password = DeskClient.Password });
        using var refused = await PostAsync(client, DeskLinks.Passkeys, New, new { credential, name = "Kalit" });

        Assert.Equal(HttpStatusCode.OK, options.StatusCode);
        Assert.Equal((HttpStatusCode.BadRequest, "refused"), (refused.StatusCode, await ReasonAsync(refused)));
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task Post_GarbageToSignIn_IsRefused(string? credential)
    {
        using var client = site.OpenBrowser();
        using var options = await PostAsync(client, DeskLinks.SignIn, SignInOptions, new { });
        using var refused = await PostAsync(client, DeskLinks.SignIn, DeskLinks.SignInPasskey, new { credential, afterLogin = "/admin" });

        Assert.Equal(HttpStatusCode.OK, options.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData(DeskLinks.SignInPasskey, HttpStatusCode.Unauthorized)]
    [InlineData(New, HttpStatusCode.BadRequest)]
    public async Task Post_WithoutAChallenge_IsRefused(string address, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var refused = await PostAsync(client, DeskLinks.Passkeys, address, new { credential = "{}" });

        Assert.Equal(expected, refused.StatusCode);
    }

    [Theory]
    [InlineData("<b>Kalit</b>\u0000\u0007  ", "<b>Kalit</b>")]
    [InlineData(null, "")]
    public void NameOf_AnythingTyped_IsOneShortLine(string? typed, string name) => Assert.Equal(name, Passkeys.NameOf(typed));

    [Fact]
    public void NameOf_PairAtTheEnd_IsNotCutInHalf() =>
        Assert.Equal(new string('a', Passkeys.NameMaxLength - 1), Passkeys.NameOf(new string('a', Passkeys.NameMaxLength - 1) + "🔑"));

    [Theory]
    [InlineData("name")]
    [InlineData("remove")]
    public async Task Post_PasskeyThatIsNotOnesOwn_IsNotFound(string handler)
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(DeskLinks.Passkeys);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("id", "AAAA"), new("name", "Begona")]);
        using var response = await client.PostAsync(new Uri($"{DeskLinks.Passkeys}?handler={handler}", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}

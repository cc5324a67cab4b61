using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>Passkeys with the authenticator Chromium keeps for tests.</summary>
public sealed class PasskeyTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("uz", true)]
    [InlineData("kk", false)]
    public async Task Passkey_AddedNamedAndRemoved_OpensTheDeskAloneUntilThen(string language, bool needsCode)
    {
        var (page, _, _) = await SignInAsync(language, needsCode ? Role.Reviewer : Role.Author);
        await AddAsync(page, "Ish telefoni", DeskClient.Password);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ish telefoni" })).ToBeVisibleAsync();
        await page.Locator("form[action*='handler=name'] input[type=text]").FillAsync("Yangi telefon");
        await page.Locator("form[action*='handler=name'] button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Yangi telefon" })).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GotoAsync($"{DeskLinks.SignIn}?afterLogin=%2Fadmin%2Faccount%2Fpasskeys");
        await page.Locator("[data-passkey-sign-in] button").ClickAsync();
        await page.WaitForURLAsync($"**{DeskLinks.Passkeys}");

        await page.Locator("form[action*='handler=remove'] button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*='handler=remove']")).ToHaveCountAsync(0);
        await SignOutAsync(page);
        await page.GotoAsync(DeskLinks.SignIn);
        await page.Locator("[data-passkey-sign-in] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-passkey-sign-in] [role=alert]")).Not.ToBeEmptyAsync(new() { Timeout = 30000 });
        Assert.EndsWith(DeskLinks.SignIn, page.Url, StringComparison.Ordinal);
        await page.GotoAsync(DeskLinks.Account);
        Assert.Contains(DeskLinks.SignIn, page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Add_WrongPassword_SaysSoAndKeepsTheName()
    {
        var (page, _, _) = await SignInAsync("uz", Role.Author);
        await AddAsync(page, "Mening kalitim", "notoʻgʻri parol edi");

        await Assertions.Expect(page.Locator("[data-passkey-add] [role=alert]")).Not.ToBeEmptyAsync(new() { Timeout = 30000 });
        await Assertions.Expect(page.Locator("#Current")).ToBeFocusedAsync();
        Assert.Equal("Mening kalitim", await page.Locator("#NewName").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SignIn_DeviceDidNotKnowItsOwner_IsRefused()
    {
        var (page, cdp, authenticator) = await SignInAsync("uz", Role.Author);
        await AddAsync(page, "Qulflangan", DeskClient.Password);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Qulflangan" }).WaitForAsync();
        await SignOutAsync(page);
        await page.GotoAsync(DeskLinks.SignIn);
        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = authenticator, ["isUserVerified"] = false });
        await page.Locator("[data-passkey-sign-in] button").ClickAsync();

        await Assertions.Expect(page.Locator("[data-passkey-sign-in] [role=alert]")).Not.ToBeEmptyAsync(new() { Timeout = 30000 });
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, ICDPSession Cdp, string Authenticator)> SignInAsync(string language, Role role)
    {
        var person = await desk.Site.AddAccountAsync(role, languages: language == "kk" ? [SiteLanguage.Kazakh] : [SiteLanguage.Uzbek]);
        var page = await desk.NewPageAsync(language, 1280, dark: false);
        var cdp = await page.Context.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        var made = await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await page.GotoAsync(DeskLinks.SignIn);
        await page.Locator("#Email").FillAsync(person.Email);
        await page.Locator("#Password").FillAsync(DeskClient.Password);
        await page.Locator("main form button[type=submit]").ClickAsync();

        if (person.Key is not null)
        {
            await page.Locator("#Code").FillAsync(desk.Site.NextCode(person));
            await page.Locator("main form button[type=submit]").ClickAsync();
        }

        await page.WaitForURLAsync(url => !url.Contains(DeskLinks.SignIn, StringComparison.Ordinal));

        return (page, cdp, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private static async Task AddAsync(IPage page, string name, string password)
    {
        await page.GotoAsync(DeskLinks.Passkeys);
        await page.Locator("#NewName").FillAsync(name);
        await page.Locator("#Current").FillAsync(password);
        await page.Locator("[data-passkey-add] button[type=submit]").ClickAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync(DeskLinks.SignOut);
        await page.Locator($"main form[action='{DeskLinks.SignOut}'] button").ClickAsync();
        await page.WaitForURLAsync($"**{DeskLinks.SignIn}");
    }
}

using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>Eight failures close an account for a quarter of an hour, whatever was guessed.</summary>
public sealed class LockoutTests : IAsyncLifetime
{
    private const int Failures = 8;
    private const string Form = "main form[method=post]";

    private readonly SiteFixture site = new() { IsEmpty = true };

    [Fact]
    public async Task SignIn_AfterEightWrongPasswords_IsRefusedLikeAnybodyUntilAQuarterOfAnHourIsOver()
    {
        var person = await site.AddAccountAsync(Role.Author);

        for (var number = 0; number < Failures; number++)
        {
            await RefusalAsync(person.Email, "not the password at all");
        }

        var closed = await RefusalAsync(person.Email, DeskClient.Password);
        Assert.Equal(await RefusalAsync("nobody@council.test", DeskClient.Password), closed);
        Assert.Contains("15 daqiqaga", closed, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromMinutes(14));
        await RefusalAsync(person.Email, DeskClient.Password);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person);
    }

    [Fact]
    public async Task SignIn_EightWrongPasswordsAtTheSameMoment_AreAllCounted()
    {
        var person = await site.AddAccountAsync(Role.Author);
        await Task.WhenAll(Enumerable.Range(0, Failures).Select(_ => RefusalAsync(person.Email, "not the password at all")));

        await RefusalAsync(person.Email, DeskClient.Password);
    }

    [Fact]
    public async Task SignIn_ClosedByAnAdministrator_IsRefusedLikeAnybody()
    {
        var person = await site.AddAccountAsync(Role.Author);
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var closed = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "disable", []);

        Assert.Equal(await RefusalAsync("nobody@council.test", DeskClient.Password), await RefusalAsync(person.Email, DeskClient.Password));
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("AAAAA-AAAAA")]
    public async Task Code_AfterEightWrongOnes_IsRefusedUntilAQuarterOfAnHourIsOver(string guess)
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        var recovery = await RecoveryCodeAsync(person);
        using var client = site.OpenBrowser();
        await TypePasswordAsync(client, person);

        for (var number = 0; number < Failures; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TypeCodeAsync(client, guess)).Status);
        }

        var closed = await TypeCodeAsync(client, recovery);
        Assert.Equal(HttpStatusCode.OK, closed.Status);
        Assert.Contains("15 daqiqaga", closed.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await TypeCodeAsync(client, site.NextCode(person))).Status);

        site.Clock.Advance(TimeSpan.FromMinutes(15));
        await TypePasswordAsync(client, person);
        Assert.Equal(HttpStatusCode.Found, (await TypeCodeAsync(client, recovery)).Status);
    }

    [Fact]
    public async Task Code_PageLeftOpen_AsksForThePasswordAgain()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var client = site.OpenBrowser();
        await TypePasswordAsync(client, person);
        var page = await client.GetDocumentAsync(DeskLinks.SignInCode);
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        using var content = new FormUrlEncodedContent([new("Code", AuthenticatorCodes.CodeAt(person.Key!, site.Clock.GetUtcNow())), new("__RequestVerificationToken", token)]);
        using var late = await client.PostAsync(new Uri(DeskLinks.SignInCode, UriKind.Relative), content);

        Assert.Equal((HttpStatusCode.Found, DeskLinks.SignIn), (late.StatusCode, late.Headers.Location?.ToString()));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    private async Task<string> RecoveryCodeAsync(TestPerson person) => await site.OnStoreAsync(async (services, _) =>
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(person.Id.ToString()))!;

        return (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 1))!.Single();
    });

    private static async Task TypePasswordAsync(HttpClient client, TestPerson person)
    {
        using var first = await client.PostFormAsync(DeskLinks.SignIn, Form, new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });
        Assert.Equal(DeskLinks.SignInCode, first.Headers.Location?.ToString());
    }

    private static async Task<(HttpStatusCode Status, string? Message)> TypeCodeAsync(HttpClient client, string code)
    {
        using var response = await client.PostFormAsync(DeskLinks.SignInCode, Form, new() { ["Code"] = code });

        return (response.StatusCode, (await response.ReadAsync()).QuerySelector("#Code-error")?.TextContent);
    }

    // All a stranger sees: status, what the browser is told to keep, and the page without what they typed.
    private async Task<string> RefusalAsync(string email, string password)
    {
        using var client = site.OpenBrowser();
        using var response = await client.PostFormAsync(DeskLinks.SignIn, Form, new() { ["Email"] = email, ["Password"] = password });
        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(email, page.QuerySelector("#Email")!.GetAttribute("value"));
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => cookie.Split('=')[0]) : [];

        return $"{string.Join(',', cookies)} {page.QuerySelector("main")!.TextContent}";
    }
}

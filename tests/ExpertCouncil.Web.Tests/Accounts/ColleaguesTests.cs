using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class ColleaguesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Disable_ByAdministratorOfTheOtherSide_IsRefused()
    {
        using var administrator = await site.SignInAsync(Role.Administrator, sides: [Side.Uzbekistan]);
        var person = await site.AddAccountAsync(Role.Author, sides: [Side.Kazakhstan]);
        using var response = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "disable", []);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(await IsDisabledAsync(site, person.Id));
    }

    [Fact]
    public async Task Disable_LastAdministrator_IsRefused()
    {
        await using var small = new SiteFixture();
        var last = await small.AddAccountAsync(Role.Administrator);
        using var administrator = small.OpenBrowser();
        await administrator.SignInAsync(small, last);
        using var response = await administrator.PostFormAsync(DeskLinks.AccountOf(last.Id), "disable", []);
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.False(await IsDisabledAsync(small, last.Id));
    }

    [Fact]
    public async Task Disable_Colleague_EndsTheirSessionsAndTheirWayIn()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var person = await site.AddAccountAsync(Role.Author);
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person);
        using var disabled = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "disable", []);
        using var next = await client.GetAsync(new Uri(DeskLinks.Account, UriKind.Relative));
        using var again = await client.PostFormAsync(DeskLinks.SignIn, "main form[method=post]", new() { ["Email"] = person.Email, ["Password"] = DeskClient.Password });

        Assert.Equal(HttpStatusCode.Found, next.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task ChangeRights_Colleague_StandsInTheJournalBeforeAndAfter()
    {
        using var administrator = await site.SignInAsync(Role.Administrator, name: "Bosh Maʼmur");
        var person = await site.AddAccountAsync(Role.Author, sides: [Side.Uzbekistan]);
        using var changed = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "main form.panel", new() { ["Role"] = "Reviewer" });
        var line = await site.OnStoreAsync((_, store) => store.Events.SingleAsync(line => line.Verb == Verb.ChangeRights && line.Subject == person.Email));

        Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        Assert.Equal(("author; smti; uz, kk", "reviewer; smti; uz, kk", "Bosh Maʼmur"), (line.Before, line.After, line.By));
    }

    [Fact]
    public async Task ResetFactor_Colleague_SetsItUpAnewWithThePasswordAlone()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var person = await site.AddAccountAsync(Role.Reviewer);
        using var reset = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "resetFactor", []);
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person with { Key = null });
        using var desk = await client.GetAsync(new Uri(DeskLinks.Account, UriKind.Relative));

        Assert.EndsWith(DeskLinks.SecondFactor, desk.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    private static Task<bool> IsDisabledAsync(SiteFixture where, Guid id) => where.OnStoreAsync((services, _) =>
        services.GetRequiredService<AccountStore>().Users.Where(account => account.Id == id).Select(account => account.IsDisabled).SingleAsync());
}

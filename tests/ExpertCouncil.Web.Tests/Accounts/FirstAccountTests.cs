using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>The link a portal without accounts prints when it starts.</summary>
public sealed class FirstAccountTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";

    private readonly SiteFixture site = new() { IsEmpty = true };
    private readonly Log log = new();

    [Theory]
    [InlineData("none")]
    [InlineData("CfDJ8-forged")]
    public async Task Get_LinkNobodyPrinted_IsVoid(string token)
    {
        using var portal = Start();
        using var client = portal.OpenBrowser();

        await AssertVoidAsync(client, $"{DeskLinks.SetUp}/{token}");
    }

    [Fact]
    public async Task Get_PreviewLink_IsNoSetUpLink()
    {
        using var portal = Start();
        var token = portal.Services.GetRequiredService<Web.Security.PreviewLinks>().Make(new EntryReference(EntryKind.News, "x"));
        using var client = portal.OpenBrowser();

        await AssertVoidAsync(client, $"{DeskLinks.SetUp}/{token}");
    }

    [Fact]
    public async Task Get_AfterADay_IsVoidAndTheNextStartPrintsANewOne()
    {
        using var portal = Start();
        using var client = portal.OpenBrowser();
        var link = Assert.Single(log.Links);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await AssertVoidAsync(client, link);

        using var again = Start();
        using var browser = again.OpenBrowser();
        await browser.GetDocumentAsync(log.Links[^1]);
    }

    [Fact]
    public async Task Get_AfterAnAccountWasAddedByCommand_IsVoidAndNoneIsPrinted()
    {
        using var portal = Start();
        await site.AddAccountAsync(Role.Administrator);
        using var client = portal.OpenBrowser();
        await AssertVoidAsync(client, Assert.Single(log.Links));

        using var again = Start();
        Assert.Single(log.Links);
    }

    [Fact]
    public async Task Post_FaultyFields_SaysSoByThemAndKeepsTheRest()
    {
        using var portal = Start();
        using var client = portal.OpenBrowser();
        using var refused = await SendAsync(client, log.Links[0], "no address", "parolparol123");
        var page = await refused.ReadAsync();

        Assert.Equal(("no address", "Aziza Karimova"), (page.QuerySelector("#Email")!.GetAttribute("value"), page.QuerySelector("#Name")!.GetAttribute("value")));
        Assert.True(page.QuerySelector("#Email")!.HasAttribute("autofocus"));
        Assert.NotEmpty(page.QuerySelector("#Email-error")!.TextContent);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Post_AfterARestart_MakesTheAdministratorOfBothSidesOnce()
    {
        Start().Dispose();
        using var portal = Start();
        using var client = portal.OpenBrowser();
        using var made = await SendAsync(client, log.Links[0], "aziza@council.test", DeskClient.Password);
        using var stranger = portal.OpenBrowser();

        Assert.Equal((HttpStatusCode.Found, DeskLinks.SecondFactor), (made.StatusCode, made.Headers.Location?.ToString()));
        var account = await site.OnStoreAsync((services, _) => services.GetRequiredService<AccountStore>().Users.SingleAsync());
        Assert.Equal((Role.Administrator, "aziza@council.test"), (account.Role, account.Email));
        Assert.Equal([Side.Uzbekistan, Side.Kazakhstan], account.Sides);
        Assert.Equal(SiteLanguages.All, account.Languages);
        Assert.Equal([Verb.Join, Verb.SignIn], await site.OnStoreAsync((_, store) => store.Events.Where(line => line.Subject == account.Email).OrderBy(line => line.Sequence).Select(line => line.Verb).ToListAsync()));
        await AssertVoidAsync(stranger, log.Links[0]);
        await AssertVoidAsync(stranger, log.Links[1]);
    }

    [Fact]
    public async Task Post_ManyAtOnce_MakesOneAccount()
    {
        using var portal = Start();
        var people = new List<(HttpClient Client, string Token)>();

        for (var number = 0; number < 4; number++)
        {
            var client = portal.OpenBrowser();
            var page = await client.GetDocumentAsync(log.Links[0]);
            people.Add((client, page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        }

        var answers = await Task.WhenAll(people.Select((person, number) => Task.Run(async () =>
        {
            using var form = new FormUrlEncodedContent([
                new("Email", $"first{number}@council.test"), new("Name", "Aziza"), new("Password", DeskClient.Password), new("PasswordAgain", DeskClient.Password),
                new("__RequestVerificationToken", person.Token)]);
            using var response = await person.Client.PostAsync(new Uri(log.Links[0], UriKind.Relative), form);

            return response.StatusCode;
        })));

        Assert.Equal(1, await CountAsync());
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], answers.Order());
        people.ForEach(person => person.Client.Dispose());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    // Each is a start of its own on the same data.
    private WebApplicationFactory<Program> Start()
    {
        var portal = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ILogger<FirstAccount>>(log)));
        portal.StartServer();

        return portal;
    }

    private Task<int> CountAsync() => site.OnStoreAsync((services, _) => services.GetRequiredService<AccountStore>().Users.CountAsync());

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string link, string email, string password) => client.PostFormAsync(
        link, Form, new() { ["Email"] = email, ["Name"] = "Aziza Karimova", ["Password"] = password, ["PasswordAgain"] = password });

    private static async Task AssertVoidAsync(HttpClient client, string link)
    {
        using var response = await client.GetAsync(new Uri(link, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null((await response.ReadAsync()).QuerySelector(Form));
    }

    private sealed class Log : ILogger<FirstAccount>
    {
        public List<string> Links { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Links.AddRange(((IReadOnlyList<KeyValuePair<string, object?>>)state!).Where(part => part.Key == "Link").Select(part => new Uri((string)part.Value!).AbsolutePath));
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Operations;

/// <summary>The portal that publishes by the clock, as it starts and runs.</summary>
public sealed class ScheduledPublishingHostTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    private readonly SiteFixture site = new() { IsEmpty = true };

    [Fact]
    public async Task Start_TextFellDueWhileThePortalWasDown_IsPublicWithTheFirstRequest()
    {
        await AddDueAsync("due-while-down");
        using var portal = Portal();
        using var reader = portal.OpenBrowser();

        Assert.Contains("Sinov due-while-down", await reader.GetStringAsync(new Uri("/uz/yangiliklar/due-while-down-uz", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TwoPortalsOnOneStoreAtOnce_PublishEachTextOnce()
    {
        var keys = Enumerable.Range(0, 6).Select(number => $"due-twice-{number}").ToList();

        foreach (var key in keys)
        {
            await AddDueAsync(key);
        }

        var portals = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var portal = Portal();
            portal.StartServer();

            return portal;
        })));

        Assert.Equal([.. keys.Select(key => (key, 1))], await PublicationsAsync());
        Array.ForEach(portals, portal => portal.Dispose());
    }

    [Fact]
    public async Task Advance_TimeComes_PublishesAtThatTimeWithoutARequest()
    {
        var at = site.Clock.GetUtcNow().AddMinutes(10);
        await site.AddNewsAsync("due-later", DeskNews.Approved(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Schedule(at, DeskNews.Reviewer, site.Clock.GetUtcNow())));
        var clock = new SleepClock(site.Clock.GetUtcNow());
        using var portal = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        portal.StartServer();
        await clock.SleptForAsync(LongestSleep);

        clock.Advance(at.AddSeconds(-10) - clock.GetUtcNow());
        await clock.SleptForAsync(TimeSpan.FromSeconds(10));
        Assert.Empty(await PublicationsAsync());

        clock.Advance(at - clock.GetUtcNow());
        await clock.SleptForAsync(LongestSleep);
        Assert.Equal([("due-later", 1)], await PublicationsAsync());
        Assert.InRange(await site.OnStoreAsync((_, store) => store.Events.Where(line => line.ByKind == ActorKind.Clock).Select(line => line.At).SingleAsync()), at, at + LongestSleep);
    }

    [Fact]
    public async Task Get_DashboardAndLog_SayWhatKeepsADueTextBack()
    {
        var entry = await AddDueAsync("due-hindered", summary: "");
        using var portal = Portal();
        portal.StartServer();
        using var reviewer = await site.SignInAsync(Role.Reviewer);
        var dashboard = await reviewer.GetDocumentAsync(DeskLinks.Dashboard);
        var log = await reviewer.GetDocumentAsync(DeskLinks.Log);

        Assert.Equal(Stage.Scheduled, await site.StageAsync(entry));
        Assert.Contains(DeskText.Obstacle_SummaryMissing, dashboard.QuerySelector("section[aria-labelledby='kept'] .why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(DeskText.Done_KeepBack, log.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(DeskText.Obstacle_SummaryMissing.TrimEnd('.'), log.QuerySelector("main blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SummaryMissing", log.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    // Another portal on the same data; it finds what is due when it starts.
    private WebApplicationFactory<Program> Portal() => site.WithWebHostBuilder(_ => { });

    private Task<EntryReference> AddDueAsync(string key, string summary = "Mazmun.")
    {
        var now = site.Clock.GetUtcNow();

        return site.AddNewsAsync(
            key, DeskNews.Approved(site) + (entry => entry.In(SiteLanguage.Uzbek)!.Schedule(now.AddHours(-1), DeskNews.Reviewer, now.AddDays(-1))), summary);
    }

    private Task<List<(string, int)>> PublicationsAsync() => site.OnStoreAsync(async (_, store) =>
    {
        var published = await store.Events.Where(line => line.Verb == Verb.Publish && line.ByKind == ActorKind.Clock)
            .Join(store.Entries, line => line.EntryId, entry => entry.Id, (_, entry) => entry.Key).ToListAsync();

        return published.GroupBy(key => key).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).ToList();
    });
}

using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class ScheduledPublishingTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task PublishDue_BeforeTheTime_PublishesNothing()
    {
        await ScheduleAsync();

        Assert.Empty((await PublishDueAsync()).Published);
        Assert.Equal(site.Time.GetUtcNow().AddHours(1), await site.ReadAsync(store => Of(store).NextDueAsync(default)));
    }

    [Fact]
    public async Task PublishDue_NotReady_IsKeptBackAndTold()
    {
        await ScheduleAsync();
        await site.ReadAsync(store => store.Database.ExecuteSqlRawAsync("UPDATE Revisions SET Summary = ''"));
        site.Time.Advance(TimeSpan.FromHours(2));

        var report = await PublishDueAsync();

        Assert.Equal([ObstacleCode.SummaryMissing], Assert.Single(report.KeptBack).Obstacles.Select(obstacle => obstacle.Code));
        Assert.Equal(Stage.Scheduled, (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!.Stage);
    }

    [Fact]
    public async Task PublishDue_FellDueWhileNobodyWasThere_IsPublishedByTheClock()
    {
        await ScheduleAsync();
        site.Time.Advance(TimeSpan.FromDays(3));

        Assert.Equal([(Navruz, SiteLanguage.Uzbek)], (await PublishDueAsync()).Published);

        var text = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!;
        Assert.Equal((Stage.Published, 2, (DateTimeOffset?)null), (text.Stage, text.LiveNumber, text.ScheduledFor));
        Assert.Contains("Yangi.", await site.ReadAsync(store => store.SourceTexts().Where(t => t.Language == SiteLanguage.Uzbek).Select(t => t.Html).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishDue_TwoInstancesAtOnce_PublishOnce()
    {
        await ScheduleAsync();
        site.Time.Advance(TimeSpan.FromHours(1));

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(PublishDueAsync)));

        Assert.Single(reports.SelectMany(report => report.Published));
        Assert.Equal(1, await site.ReadAsync(store => store.Events.CountAsync(e => e.Verb == Verb.Publish && e.ByKind == ActorKind.Clock)));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private ScheduledPublishing Of(Core.Store.CouncilStore store) => new(store, TestStore.PublisherOf(store), new Readiness(store), site.Time);

    private Task<ScheduledReport> PublishDueAsync() => site.ReadAsync(store => Of(store).PublishDueAsync(default));

    private async Task ScheduleAsync()
    {
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " Yangi.") with { ChangeNote = "Yangilandi" });

        foreach (var (verb, by) in new[] { (Verb.Submit, Author), (Verb.Approve, Reviewer), (Verb.Schedule, Reviewer) })
        {
            Assert.Empty((await site.CarryOutAsync(verb, by, SiteLanguage.Uzbek)).Hindrances);
        }
    }
}

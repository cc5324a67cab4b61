using System.Data.Common;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    [Theory]
    [InlineData(Verb.Unschedule, Stage.Approved)]
    [InlineData(Verb.Return, Stage.Draft)]
    [InlineData(Verb.Withdraw, Stage.Approved)]
    public async Task PublishDue_TakenBackAfterItWasFoundDue_IsNotPublished(Verb verb, Stage stage)
    {
        await ScheduleAsync();
        site.Time.Advance(TimeSpan.FromHours(1));
        await using var store = site.Open(new Meanwhile(async () => Assert.Empty((await site.CarryOutAsync(verb, Reviewer, SiteLanguage.Uzbek)).Hindrances)));

        var report = await Of(store).PublishDueAsync(default);

        var text = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!;
        Assert.Empty(report.Published);
        Assert.Equal((stage, 1, (DateTimeOffset?)null, verb == Verb.Withdraw), (text.Stage, text.LiveNumber, text.ScheduledFor, text.Withdrawal is not null));
        Assert.Equal(0, await CountAsync(Verb.Publish));
    }

    [Fact]
    public async Task PublishDue_ConflictSinceThen_StandsInTheJournalOnceAndPublishesWhenItIsSettled()
    {
        await ScheduleAsync();
        site.Content.WithNews("navruz", body: "Faylda ham oʻzgardi.");
        Assert.NotEmpty((await site.ImportAsync()).Conflicts);
        site.Time.Advance(TimeSpan.FromHours(1));

        await PublishDueAsync();
        var again = await PublishDueAsync();

        Assert.Equal([ObstacleCode.ConflictUnsettled], Assert.Single(again.KeptBack).Obstacles.Select(obstacle => obstacle.Code));
        var line = await site.ReadAsync(store => store.Events.SingleAsync(e => e.Verb == Verb.KeepBack));
        Assert.Equal((SiteLanguage.Uzbek, ActorKind.Clock, "ConflictUnsettled"), (line.Language, line.ByKind, line.Reason));

        await site.ReadAsync(store => store.ImportConflicts.ExecuteDeleteAsync());
        Assert.Single((await PublishDueAsync()).Published);
    }

    [Fact]
    public async Task PublishDue_AnotherObstacle_IsALineOfItsOwn()
    {
        await ScheduleAsync();
        site.Time.Advance(TimeSpan.FromHours(1));

        foreach (var change in new[] { "UPDATE Revisions SET Summary = ''", "UPDATE Revisions SET Title = ''" })
        {
            await site.ReadAsync(store => store.Database.ExecuteSqlRawAsync(change));
            await PublishDueAsync();
        }

        var lines = await site.ReadAsync(store => store.Events.Where(e => e.Verb == Verb.KeepBack).OrderBy(e => e.Sequence).Select(e => e.Reason).ToListAsync());
        Assert.Equal(["SummaryMissing", "TitleMissing, SummaryMissing"], lines);
    }

    [Fact]
    public async Task PublishDue_OneEntryThatCannotBeRead_DoesNotStopTheOthers()
    {
        var broken = new EntryReference(EntryKind.News, "broken");
        await site.WithNewsAsync("broken");
        await ScheduleAsync(broken);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await ScheduleAsync();
        await site.ReadAsync(store => store.Database.ExecuteSqlRawAsync("UPDATE Entries SET Facts = 'broken' WHERE Key = 'broken'"));
        site.Time.Advance(TimeSpan.FromHours(2));

        var report = await PublishDueAsync();

        Assert.Equal(broken, Assert.Single(report.Failed).Reference);
        Assert.Equal([(Navruz, SiteLanguage.Uzbek)], report.Published);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private ScheduledPublishing Of(Core.Store.CouncilStore store) => new(store, TestStore.PublisherOf(store), new Readiness(store), site.Time);

    private Task<ScheduledReport> PublishDueAsync() => site.ReadAsync(store => Of(store).PublishDueAsync(default));

    private Task<int> CountAsync(Verb verb) => site.ReadAsync(store => store.Events.CountAsync(e => e.Verb == verb && e.ByKind == ActorKind.Clock));

    private async Task ScheduleAsync(EntryReference? which = null)
    {
        var reference = which ?? Navruz;
        var edit = EditOf(await site.EntryAsync(reference), SiteLanguage.Uzbek, body => body + " Yangi.") with { ChangeNote = "Yangilandi" };
        await site.SaveAsync(new EntryEdit(reference) { Texts = [edit] });

        foreach (var (verb, by) in new[] { (Verb.Submit, Author), (Verb.Approve, Reviewer), (Verb.Schedule, Reviewer) })
        {
            var order = new VerbOrder(reference, verb, [SiteLanguage.Uzbek], "sabab", site.Time.GetUtcNow().AddHours(1));
            Assert.Empty((await site.AtDeskAsync(desk => desk.CarryOutAsync(order, by, default))).Hindrances);
        }
    }

    /// <summary>Lets somebody be faster: acts before the first transaction begins.</summary>
    private sealed class Meanwhile(Func<Task> act) : DbTransactionInterceptor
    {
        private bool isDone;

        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
        {
            if (!isDone)
            {
                isDone = true;
                await act();
            }

            return result;
        }
    }
}

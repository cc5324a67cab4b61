using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class ConflictsTests : IAsyncLifetime
{
    private const string Path = "news/navruz/uz.md";

    private readonly TestStore site = new();

    [Fact]
    public async Task Settle_UnknownPath_IsRefused() => Assert.Equal(Refusal.NotFound, await RefusalAsync("news/nobody/uz.md", Reviewer));

    [Fact]
    public async Task Settle_ByAnAuthor_IsRefused() => Assert.Equal(Refusal.NotAllowed, await RefusalAsync(Path, Author));

    [Fact]
    public async Task Settle_ConflictThatHasChangedSince_IsRefused() => Assert.Equal(Refusal.Changed, await RefusalAsync(Path, Reviewer, TimeSpan.FromSeconds(1)));

    [Fact]
    public async Task Approve_TextInConflict_IsNotReady()
    {
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);

        var outcome = await site.CarryOutAsync(Verb.Approve, Reviewer, SiteLanguage.Uzbek);

        Assert.Contains(Core.Publishing.ObstacleCode.ConflictUnsettled, outcome.Hindrances.SelectMany(hindrance => hindrance.Obstacles).Select(obstacle => obstacle.Code));
    }

    [Fact]
    public async Task Settle_KeepStore_LeavesTheTextAndTheNextImportIsQuiet()
    {
        Assert.True((await SettleAsync(ConflictChoice.KeepStore)).IsDone);

        var report = await site.ImportAsync();
        Assert.Empty(report.Conflicts);
        Assert.Equal("Desk.", (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!.Working!.Body);
        Assert.Empty(await site.ReadAsync(store => site.ConflictsOf(store).ListAsync(default)));
    }

    [Fact]
    public async Task Settle_TakeFile_WritesADraftAndPublishesNothing()
    {
        Assert.True((await SettleAsync(ConflictChoice.TakeFile)).IsDone);

        Assert.Empty((await site.ImportAsync()).Conflicts);
        var text = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!;
        Assert.Equal(("File.", 1, 3, Stage.Draft), (text.Working!.Body, text.LiveNumber, text.WorkingNumber, text.Stage));
        Assert.Contains(Verb.SettleConflict, await site.ReadAsync(store => store.Events.Where(e => e.Subject == Path).Select(e => e.Verb).ToListAsync()));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, _ => "Desk.") with { ChangeNote = "Yangilandi" });
        site.Content.Write(Path, TestContent.Text("navruz-uz", "File."));
        Assert.Equal([Path], (await site.ImportAsync()).Conflicts);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task<VerbOutcome> SettleAsync(ConflictChoice choice)
    {
        var found = Assert.Single(await site.ReadAsync(store => site.ConflictsOf(store).ListAsync(default)));
        Assert.Equal((Navruz, SiteLanguage.Uzbek), (found.Entry!.Value, found.Language!.Value));

        return await site.ReadAsync(store => site.ConflictsOf(store).SettleAsync(Path, choice, found.FoundAt, Reviewer, default));
    }

    private async Task<Refusal> RefusalAsync(string path, Actor by, TimeSpan later = default) => Assert.Single((await site.ReadAsync(store =>
        site.ConflictsOf(store).SettleAsync(path, ConflictChoice.KeepStore, site.Time.GetUtcNow() + later, by, default))).Hindrances).Refusal;
}

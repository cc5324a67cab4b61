using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class JournalWatchTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Look_NewLineThatWasChanged_NamesIt()
    {
        var watch = new JournalWatch(site.Time);
        Assert.True((await LookAsync(watch)).IsWhole);
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), Language.SiteLanguage.Uzbek, body => body + " x"));
        var last = await ChangeAsync(line => line.Sequence > 0);

        Assert.Equal(last, (await LookAsync(watch)).FirstBroken);
    }

    [Fact]
    public async Task Look_OldLineThatWasChanged_ShowsWhereItIsShown()
    {
        var watch = new JournalWatch(site.Time);
        Assert.True((await LookAsync(watch)).IsWhole);
        var changed = await ChangeAsync(line => line.Sequence == 2);

        Assert.True((await LookAsync(watch, 1)).IsWhole);
        Assert.Equal(changed, (await LookAsync(watch, 1, 2)).FirstBroken);
    }

    [Fact]
    public async Task Look_EndCutOff_IsTold()
    {
        var watch = new JournalWatch(site.Time);
        await LookAsync(watch);
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), Language.SiteLanguage.Uzbek, body => body + " x"));
        await site.ReadAsync(async store => await store.Events.Where(line => line.Sequence == store.Events.Max(other => other.Sequence)).ExecuteDeleteAsync());

        Assert.True((await LookAsync(watch)).IsCut);
    }

    [Fact]
    public async Task ReadWhole_OldLineThatWasChanged_NamesIt()
    {
        var watch = new JournalWatch(site.Time);
        await LookAsync(watch);
        var changed = await ChangeAsync(line => line.Sequence == 2);

        Assert.Equal(changed, (await site.ReadAsync(store => watch.ReadWholeAsync(store, default))).FirstBroken);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<JournalVerdict> LookAsync(JournalWatch watch, params long[] shown) => site.ReadAsync(store => watch.LookAsync(store, shown, default));

    private Task<long> ChangeAsync(System.Linq.Expressions.Expression<Func<EditorialEvent, bool>> which) => site.ReadAsync(async store =>
    {
        var number = await store.Events.Where(which).MaxAsync(line => line.Sequence);
        await store.Events.Where(line => line.Sequence == number).ExecuteUpdateAsync(update => update.SetProperty(line => line.By, "Boshqa"));

        return number;
    });
}

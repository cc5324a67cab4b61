using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;

namespace ExpertCouncil.Core.Tests.Store;

public sealed class DeskCarryOverTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Open_StoreOfTheReleaseBefore_HoldsTheSameInTheDesksTerms()
    {
        await site.WithNewsAsync();
        var (facts, rows) = ((await site.EntryAsync(Navruz)).Facts, await RowsAsync());
        await site.ReadAsync(async store =>
        {
            await store.GetService<IMigrator>().MigrateAsync("SearchIndex");

            return true;
        });

        Assert.NotNull(await site.OpenStoreAsync());

        var entry = await site.EntryAsync(Navruz);
        Assert.Equal((StoreJson.Write(facts), false), (StoreJson.Write(entry.LiveFacts!), entry.HasUnpublishedFacts));
        Assert.All(entry.Translations, text => Assert.Equal((1, 1, null, 0), (text.CheckedAgainst, text.LiveCheckedAgainst, text.StaleSince, text.Notes.Count)));
        Assert.True((await site.ReadAsync(store => new Core.Desk.Journal(store).VerifyAsync(default))).IsWhole);
        Assert.Equal(rows, await RowsAsync());
        Assert.IsType<Core.Desk.Saved>(await site.SaveAsync(EditOf(entry, SiteLanguage.Uzbek, body => body + " x")));
        Assert.True((await site.ReadAsync(store => new Core.Desk.Journal(store).VerifyAsync(default))).IsWhole);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<List<string>> RowsAsync() => site.ReadAsync(store => store.PublishedTexts.OrderBy(t => t.Id).Select(t => t.Slug + t.Title + t.Html).ToListAsync());
}

using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class RepublicationTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task IsDue_EmptyStore_IsFalse() => Assert.False(await site.ReadAsync(store => Of(store).IsDueAsync(default)));

    [Fact]
    public async Task IsDue_RowsOfAScriptMissing_IsTrueUntilWritten()
    {
        await ImportAsync();
        Assert.False(await site.ReadAsync(store => Of(store).IsDueAsync(default)));

        await site.ReadAsync(store => store.PublishedTexts.Where(t => t.Key == "report" && t.Language == SiteLanguage.Uzbek && t.Script == Script.Cyrillic).ExecuteDeleteAsync());
        Assert.True(await site.ReadAsync(store => Of(store).IsDueAsync(default)));

        await site.ReadAsync(store => Of(store).WriteAllAsync(default));
        Assert.False(await site.ReadAsync(store => Of(store).IsDueAsync(default)));
    }

    [Fact]
    public async Task IsDue_ScriptNoLongerServed_IsTrue()
    {
        await ImportAsync();

        Assert.True(await site.ReadAsync(store => Of(store, WritingSystem.KazakhCyrillic).IsDueAsync(default)));
    }

    [Fact]
    public async Task WriteAll_NothingChanged_LeavesTheStoreAsItWas()
    {
        await ImportAsync();
        var before = await site.DumpAsync();

        var report = await site.ReadAsync(store => Of(store).WriteAllAsync(default));

        Assert.Equal(before, await site.DumpAsync());
        Assert.Equal((10, "uz 10, uz-cyrl 10, kk 10"), (report.Entries, string.Join(", ", report.Rows.Select(rows => $"{rows.Writing.Prefix} {rows.Count}"))));
    }

    [Fact]
    public async Task WriteAll_StaleDerivedRows_AreWrittenByTodaysRules()
    {
        await ImportAsync();
        var before = await site.DumpAsync();
        await site.ReadAsync(store => store.PublishedTexts.Where(t => t.Script == Script.Cyrillic).ExecuteUpdateAsync(update => update.SetProperty(t => t.Title, "эски").SetProperty(t => t.Html, "эски")));

        await site.ReadAsync(store => Of(store).WriteAllAsync(default));

        Assert.Equal(before, await site.DumpAsync());
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task ImportAsync()
    {
        site.Content.WithEveryKind().Replace("news/report/uz.md", "Matn.", "[yigʻilish](entry:meetings/second)");
        await site.ImportAsync();
    }

    private static Republication Of(CouncilStore store, params WritingSystem[] served)
    {
        var writings = served.Length == 0 ? TestStore.Writings : new ServedWritings(served);

        return new Republication(store, new Publisher(store, writings), writings);
    }
}

using ExpertCouncil.Core.Desk;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Store;

public sealed class EventChainTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task FirstBroken_ChangedLine_IsFound()
    {
        await ChangeAsync("UPDATE EditorialEvents SET By = 'somebody' WHERE Sequence = 3");

        Assert.Equal(3, await FirstBrokenAsync());
    }

    [Fact]
    public async Task FirstBroken_RemovedLine_IsFound()
    {
        await ChangeAsync("DELETE FROM EditorialEvents WHERE Sequence = 2");

        Assert.Equal(3, await FirstBrokenAsync());
    }

    [Fact]
    public async Task FirstBroken_ChangedFacts_IsFound()
    {
        await ChangeAsync("UPDATE EditorialEvents SET FactsAfter = replace(FactsAfter, '2024', '2025') WHERE Sequence = 1");

        Assert.Equal(1, await FirstBrokenAsync());
    }

    [Fact]
    public async Task Verify_EndCutOff_IsSeenAlsoAfterMoreIsWritten()
    {
        await ChangeAsync("DELETE FROM EditorialEvents WHERE Sequence = (SELECT max(Sequence) FROM EditorialEvents)");
        var cut = await VerifyAsync();
        site.Content.Replace("news/a/uz.md", "Matn.", "Yangi.");
        await site.ImportAsync();

        Assert.Equal((null, true), (cut.FirstBroken, cut.IsCut));
        Assert.NotNull((await VerifyAsync()).FirstBroken);
    }

    [Fact]
    public async Task FirstBroken_JournalOfManyImports_IsWholeAndWithoutGaps()
    {
        site.Content.Replace("news/a/uz.md", "Matn.", "Yangi.");
        await site.ImportAsync();

        Assert.Null(await FirstBrokenAsync());
        var numbers = await site.ReadAsync(store => store.Events.OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync());
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => (long)number), numbers);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithTags().WithNews("a").WithNews("b");
        await site.ImportAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<int> ChangeAsync(string sql) => site.ReadAsync(store => store.Database.ExecuteSqlRawAsync(sql));

    private async Task<long?> FirstBrokenAsync() => (await VerifyAsync()).FirstBroken;

    private Task<JournalVerdict> VerifyAsync() => site.ReadAsync(store => new Core.Desk.Journal(store).VerifyAsync(default));
}

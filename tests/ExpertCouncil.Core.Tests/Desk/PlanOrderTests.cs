using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class PlanOrderTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Arrange_ItemUnderReview_IsRefusedWholeAndNamesIt()
    {
        var mark = await MarkAsync();
        await site.SubmitAsync("border");
        var before = await site.DumpAsync();

        var outcome = await ArrangeAsync(["youth", "trains", "border"], mark, TestPlan.Author);

        Assert.False(outcome.IsDone);
        Assert.Equal(Refusal.WrongStage, outcome.Refusal);
        Assert.Equal("border", Assert.Single(outcome.UnderReview).Key);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Arrange_ByWhomTheEntriesAreNot_IsRefusedWhole()
    {
        var before = await site.DumpAsync();

        var outcome = await ArrangeAsync(["youth", "trains", "border"], await MarkAsync(), TestPlan.Nobody);

        Assert.Equal(Refusal.OtherSide, outcome.Refusal);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Theory]
    [InlineData("youth", "trains")]
    [InlineData("youth", "trains", "trains")]
    [InlineData("youth", "trains", "ships")]
    public async Task Arrange_OtherItemsThanThePlanHas_IsStale(params string[] keys)
    {
        var outcome = await ArrangeAsync(keys, await MarkAsync(), TestPlan.Author);

        Assert.True(outcome.IsStale);
        Assert.Equal([1, 2, 4], await NumbersAsync());
    }

    [Fact]
    public async Task Arrange_SomebodyArrangedBefore_IsStale()
    {
        var mark = await MarkAsync();
        Assert.True((await ArrangeAsync(["border", "trains", "youth"], mark, TestPlan.Author)).IsDone);

        var outcome = await ArrangeAsync(["youth", "trains", "border"], mark, TestPlan.Author);

        Assert.True(outcome.IsStale);
        Assert.Equal([2, 1, 4], await NumbersAsync());
    }

    [Fact]
    public async Task Arrange_AnotherOrder_DealsOutTheSameNumbersWithOneEventEach()
    {
        var before = await EventsAsync();

        var outcome = await ArrangeAsync(["trains", "youth", "border"], await MarkAsync(), TestPlan.Author);

        Assert.Equal((true, 2), (outcome.IsDone, outcome.Changed));
        Assert.Equal([1, 4, 2], await NumbersAsync());
        Assert.Equal(before + 2, await EventsAsync());
    }

    [Fact]
    public async Task Arrange_TheOrderThereIs_ChangesNothing()
    {
        var before = await site.DumpAsync();

        var outcome = await ArrangeAsync(["trains", "border", "youth"], await MarkAsync(), TestPlan.Author);

        Assert.Equal((true, 0), (outcome.IsDone, outcome.Changed));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Arrange_TwoItemsWithOneNumber_GivesTheSecondTheNext()
    {
        await site.EditAsync("work-plan/border", entry => entry.ChangeFacts((WorkPlanItemFacts)entry.Facts with { Number = 1 }, TestPlan.Author, site.Time.GetUtcNow()));

        await ArrangeAsync(["trains", "border", "youth"], await MarkAsync(), TestPlan.Author);

        Assert.Equal([1, 2, 4], await NumbersAsync());
    }

    [Theory]
    [InlineData("youth", 1, "youth,trains,border")]
    [InlineData("trains", 2, "border,trains,youth")]
    [InlineData("trains", 3, "border,youth,trains")]
    [InlineData("trains", 999, "border,youth,trains")]
    [InlineData("border", 2, "trains,border,youth")]
    [InlineData("ships", 1, "trains,border,youth")]
    public async Task Moved_ToANumber_StandsWhereThePlanHasIt(string key, int number, string expected)
    {
        Assert.Equal(expected.Split(','), PlanOrder.Moved(await ItemsAsync(), key, number));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithPlan();
        Assert.Empty((await site.ImportAsync()).Faults);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<PlanOrderOutcome> ArrangeAsync(IReadOnlyList<string> keys, string mark, Actor by) =>
        site.ReadAsync(store => new PlanOrder(store, site.Time).ArrangeAsync("2024-2025", keys, mark, by, default));

    private async Task<string> MarkAsync() => PlanOrder.MarkOf(await ItemsAsync());

    private Task<IReadOnlyList<Entry>> ItemsAsync() => site.ReadAsync(store => new DeskPlans(store).ItemsAsync("2024-2025", default));

    private async Task<List<int>> NumbersAsync() =>
        [(await site.PlanItemAsync("trains")).Number, (await site.PlanItemAsync("border")).Number, (await site.PlanItemAsync("youth")).Number];

    private Task<int> EventsAsync() => site.ReadAsync(store => store.Events.CountAsync(e => e.Verb == Verb.ChangeFacts));
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class PlanProgressTests
{
    [Fact]
    public void Of_NothingPublished_IsUnknown() => Assert.Equal(new PlanProgress(null, 0, 2), PlanProgress.Of([Item(null), Item(null)]));

    [Fact]
    public void Of_NoItems_IsUnknown() => Assert.Equal(new PlanProgress(null, 0, 0), PlanProgress.Of([]));

    [Fact]
    public void Of_ItemsWithoutProgress_AreNotTakenForZero() => Assert.Equal(new PlanProgress(80, 1, 3), PlanProgress.Of([Item(80), Item(null), Item(null)]));

    [Fact]
    public void Of_CancelledItems_AreLeftOut() =>
        Assert.Equal(new PlanProgress(50, 1, 1), PlanProgress.Of([Item(50), Item(0) with { Status = PlanItemStatus.Cancelled }]));

    [Fact]
    public void Of_ZeroPublished_IsZero() => Assert.Equal(0, PlanProgress.Of([Item(0)]).Percent);

    [Fact]
    public void Of_DifferentWeights_IsTheWeightedMean() => Assert.Equal(25, PlanProgress.Of([Item(100), Item(0, weight: 3)]).Percent);

    [Fact]
    public void Of_AlmostDone_IsNotRoundedUpToDone() => Assert.Equal(99, PlanProgress.Of([Item(100, weight: 999), Item(99)]).Percent);

    private static WorkPlanItemFacts Item(int? progress, int weight = 1) => new()
    {
        Plan = "2024-2025",
        Number = 1,
        Nature = PlanItemNature.Undertaking,
        Direction = "trade",
        Status = PlanItemStatus.InProgress,
        Progress = progress,
        Weight = weight,
    };
}

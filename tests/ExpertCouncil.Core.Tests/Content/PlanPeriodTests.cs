using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class PlanPeriodTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-")]
    [InlineData("2026-2026")]
    [InlineData("2027-2026")]
    [InlineData("2026-2050")]
    [InlineData("2026–2027")]
    [InlineData("2026-2027-2028")]
    [InlineData(" 2026")]
    [InlineData("+2026")]
    [InlineData("1826-1827")]
    public void TryParse_NoPeriod_IsRefused(string? text) => Assert.False(PlanPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2026", 2026, 2026)]
    [InlineData("2026-2027", 2026, 2027)]
    public void TryParse_Period_IsWrittenBackTheSame(string text, int from, int to)
    {
        Assert.True(PlanPeriod.TryParse(text, out var period));
        Assert.Equal(new PlanPeriod(from, to), period);
        Assert.Equal(text, period.Value.ToString());
    }
}

using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Language.Tests.Dates;

public sealed class CouncilTimeTests
{
    private static readonly DateTimeOffset Before = new(2024, 2, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Since = new(2024, 8, 28, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void At_BeforeMarch2024_IsAnHourApart()
    {
        var times = CouncilTime.At(Before);

        Assert.False(times.AreEqual);
        Assert.Equal((10, 11), (times.Tashkent.Hour, times.Astana.Hour));
        Assert.Equal((TimeSpan.FromHours(5), TimeSpan.FromHours(6)), (times.Tashkent.Offset, times.Astana.Offset));
    }

    [Fact]
    public void At_SinceMarch2024_IsEqual()
    {
        var times = CouncilTime.At(Since);

        Assert.True(times.AreEqual);
        Assert.Equal((10, 10), (times.Tashkent.Hour, times.Astana.Hour));
    }

    [Theory]
    [InlineData("uz", "10:00 (Toshkent, Ostona)", "10:00 (Toshkent), 11:00 (Ostona)")]
    [InlineData("uz-cyrl", "10:00 (Тошкент, Остона)", "10:00 (Тошкент), 11:00 (Остона)")]
    [InlineData("kk", "10:00 (Астана, Ташкент)", "11:00 (Астана), 10:00 (Ташкент)")]
    [InlineData("kk-latn", "10:00 (Astana, Taşkent)", "11:00 (Astana), 10:00 (Taşkent)")]
    public void Format_EachSystem_NamesBothCapitals(string prefix, string equal, string apart)
    {
        var system = WritingSystem.All.Single(system => system.Prefix == prefix);

        Assert.Equal(equal, CouncilTime.Format(Since, system));
        Assert.Equal(apart, CouncilTime.Format(Before, system));
    }

    [Fact]
    public void Format_DifferentDays_NamesTheDays() =>
        Assert.Equal(
            "1-fevral 23:30 (Toshkent), 2-fevral 00:30 (Ostona)",
            CouncilTime.Format(new DateTimeOffset(2024, 2, 1, 18, 30, 0, TimeSpan.Zero), WritingSystem.UzbekLatin));
}

using System.Globalization;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Language.Tests.Dates;

public sealed class RelativeDatesTests
{
    private static readonly DateOnly Today = new(2024, 8, 28);

    [Fact]
    public void Say_CountWithoutOpposite_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeDates.Say(int.MinValue, TimeUnit.Day, WritingSystem.UzbekLatin));

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void Say_NoSuchUnit_IsRefused(int unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeDates.Say(2, (TimeUnit)unit, WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("uz", "kecha|bugun|ertaga|hozir")]
    [InlineData("uz-cyrl", "кеча|бугун|эртага|ҳозир")]
    [InlineData("kk", "кеше|бүгін|ертең|қазір")]
    [InlineData("kk-latn", "keşe|bügın|erteñ|qazır")]
    public void Say_NextToToday_HasAWord(string prefix, string expected)
    {
        var system = System(prefix);

        Assert.Equal(
            expected.Split('|'),
            Enumerable.Range(-1, 3).Select(count => RelativeDates.Say(count, TimeUnit.Day, system)).Append(RelativeDates.Say(0, TimeUnit.Minute, system)));
    }

    [Theory]
    [InlineData("uz", "2 daqiqa oldin|2 soat oldin|2 kun oldin|2 hafta oldin|2 oy oldin|2 yil oldin")]
    [InlineData("uz-cyrl", "2 дақиқа олдин|2 соат олдин|2 кун олдин|2 ҳафта олдин|2 ой олдин|2 йил олдин")]
    [InlineData("kk", "2 минут бұрын|2 сағат бұрын|2 күн бұрын|2 апта бұрын|2 ай бұрын|2 жыл бұрын")]
    [InlineData("kk-latn", "2 minut būryn|2 sağat būryn|2 kün būryn|2 apta būryn|2 ai būryn|2 jyl būryn")]
    public void Say_Past_NamesTheUnit(string prefix, string expected) =>
        Assert.Equal(expected.Split('|'), Enum.GetValues<TimeUnit>().Select(unit => RelativeDates.Say(-2, unit, System(prefix))));

    [Theory]
    [InlineData("uz", "5 daqiqadan keyin|5 soatdan keyin|5 kundan keyin|5 haftadan keyin|5 oydan keyin|5 yildan keyin")]
    [InlineData("uz-cyrl", "5 дақиқадан кейин|5 соатдан кейин|5 кундан кейин|5 ҳафтадан кейин|5 ойдан кейин|5 йилдан кейин")]
    [InlineData("kk", "5 минуттан кейін|5 сағаттан кейін|5 күннен кейін|5 аптадан кейін|5 айдан кейін|5 жылдан кейін")]
    [InlineData("kk-latn", "5 minuttan keiın|5 sağattan keiın|5 künnen keiın|5 aptadan keiın|5 aidan keiın|5 jyldan keiın")]
    public void Say_Future_PutsTheUnitInTheAblative(string prefix, string expected) =>
        Assert.Equal(expected.Split('|'), Enum.GetValues<TimeUnit>().Select(unit => RelativeDates.Say(5, unit, System(prefix))));

    [Theory]
    [InlineData("2024-08-28", "bugun")]
    [InlineData("2024-08-22", "6 kun oldin")]
    [InlineData("2024-08-21", "1 hafta oldin")]
    [InlineData("2024-07-29", "4 hafta oldin")]
    [InlineData("2024-07-28", "1 oy oldin")]
    [InlineData("2023-08-29", "11 oy oldin")]
    [InlineData("2023-08-28", "1 yil oldin")]
    [InlineData("0001-01-01", "2\u00A0023 yil oldin")]
    [InlineData("2024-08-29", "ertaga")]
    [InlineData("2024-09-04", "1 haftadan keyin")]
    [InlineData("2034-08-28", "10 yildan keyin")]
    public void Of_Day_CountsInTheUnitThatFits(string day, string expected) =>
        Assert.Equal(expected, RelativeDates.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Today, WritingSystem.UzbekLatin));

    [Fact]
    public void Of_LastDayOfAShortMonth_IsAMonthAfterALongerOne() =>
        Assert.Equal("1 ай бұрын", RelativeDates.Of(new DateOnly(2024, 1, 31), new DateOnly(2024, 2, 29), WritingSystem.KazakhCyrillic));

    [Theory]
    [InlineData("2024-08-28T07:59:01Z", "hozir")]
    [InlineData("2024-08-28T07:55:00Z", "5 daqiqa oldin")]
    [InlineData("2024-08-28T09:59:00Z", "1 soatdan keyin")]
    [InlineData("2024-08-27T08:01:00Z", "23 soat oldin")]
    [InlineData("2024-08-27T08:00:00Z", "kecha")]
    [InlineData("2024-08-26T18:59:00Z", "2 kun oldin")]
    [InlineData("2024-08-26T19:00:00Z", "kecha")]
    public void Of_Instant_CountsHoursThenDaysOfTheCapital(string instant, string expected) =>
        Assert.Equal(expected, RelativeDates.Of(At(instant), At("2024-08-28T08:00:00Z"), WritingSystem.UzbekLatin));

    [Fact]
    public void Of_AnyTwoDays_IsTheSameDistanceBothWays()
    {
        var random = new Random(2024);

        foreach (var system in WritingSystem.All)
        {
            for (var round = 0; round < 2000; round++)
            {
                var (one, other) = (DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)), DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)));
                var (there, back) = (RelativeDates.Of(one, other, system), RelativeDates.Of(other, one, system));

                Assert.Equal(there.Split(' ')[0], back.Split(' ')[0]);
                Assert.True(one == other || there != back);
            }
        }
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static WritingSystem System(string prefix) => WritingSystem.All.Single(system => system.Prefix == prefix);
}

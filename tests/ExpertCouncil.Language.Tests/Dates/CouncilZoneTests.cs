using System.Globalization;
using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Language.Tests.Dates;

public sealed class CouncilZoneTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("asia/tashkent")]
    [InlineData("Asia/Astana")]
    public void TryFromId_NotAZoneOfTheCouncil_IsRefused(string? id) => Assert.False(CouncilZone.TryFromId(id, out _));

    [Theory]
    [InlineData("Asia/Tashkent", "Toshkent")]
    [InlineData("Asia/Almaty", "Ostona")]
    public void TryFromId_ZoneOfTheCouncil_NamesItsCapital(string id, string city)
    {
        Assert.True(CouncilZone.TryFromId(id, out var zone));
        Assert.Equal(city, zone.City(WritingSystem.UzbekLatin));
    }

    [Theory]
    [InlineData("2024-02-29T17:59:59Z", "2024-02-29T23:59:59+06:00")]
    [InlineData("2024-02-29T18:00:00Z", "2024-02-29T23:00:00+05:00")]
    [InlineData("2024-02-29T19:00:00Z", "2024-03-01T00:00:00+05:00")]
    [InlineData("2022-09-21T10:00:00Z", "2022-09-21T16:00:00+06:00")]
    [InlineData("2024-08-28T05:00:00Z", "2024-08-28T10:00:00+05:00")]
    public void LocalTime_Astana_MovedToPlusFiveInMarch2024(string instant, string expected) =>
        Assert.Equal(expected, CouncilZone.Astana.LocalTime(At(instant)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2022-09-21T10:00:00Z")]
    [InlineData("2024-08-28T05:00:00Z")]
    public void OffsetAt_Tashkent_IsPlusFive(string instant) =>
        Assert.Equal(TimeSpan.FromHours(5), CouncilZone.Tashkent.OffsetAt(At(instant)));

    [Fact]
    public void Instant_HourLivedTwice_IsTheFirst() =>
        Assert.Equal(At("2024-02-29T17:30:00Z"), CouncilZone.Astana.Instant(new(2024, 2, 29), new(23, 30)));

    [Fact]
    public void Instant_MidnightAfterTheChange_HasTheNewOffset() =>
        Assert.Equal(At("2024-02-29T19:00:00Z"), CouncilZone.Astana.Instant(new(2024, 3, 1), TimeOnly.MinValue));

    [Fact]
    public void Instant_OfLocalTime_IsTheSameInstant()
    {
        foreach (var zone in CouncilZone.All)
        {
            foreach (var hour in Enumerable.Range(0, 48))
            {
                var local = zone.LocalTime(At("2024-03-01T00:00:00Z").AddHours(hour));

                Assert.Equal(local, zone.Instant(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime)));
            }
        }
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}

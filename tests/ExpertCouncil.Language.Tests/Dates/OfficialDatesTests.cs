using ExpertCouncil.Language.Dates;

namespace ExpertCouncil.Language.Tests.Dates;

public sealed class OfficialDatesTests
{
    private static readonly DateOnly SecondMeeting = new(2024, 8, 28);

    [Fact]
    public void Range_LastDayBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialDates.Range(SecondMeeting, SecondMeeting.AddDays(-1), WritingSystem.UzbekLatin));

    [Fact]
    public void Years_LastBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialDates.Years(2034, 2024, WritingSystem.UzbekLatin));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void MonthAndYear_NoSuchMonth_IsRefused(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialDates.MonthAndYear(2024, month, WritingSystem.KazakhCyrillic));

    [Theory]
    [InlineData("uz", "2024-yil 28-avgust")]
    [InlineData("uz-cyrl", "2024 йил 28 август")]
    [InlineData("kk", "2024 жылғы 28 тамыз")]
    [InlineData("kk-latn", "2024 jylğy 28 tamyz")]
    public void Long_SecondMeeting_IsInOfficialStyle(string prefix, string expected) =>
        Assert.Equal(expected, OfficialDates.Long(SecondMeeting, System(prefix)));

    [Theory]
    [InlineData("uz", "2024-yil avgust", "2024-yil", "28-avgust", "avgust", "chorshanba")]
    [InlineData("uz-cyrl", "2024 йил август", "2024 йил", "28 август", "август", "чоршанба")]
    [InlineData("kk", "2024 жылғы тамыз", "2024 жыл", "28 тамыз", "тамыз", "сәрсенбі")]
    [InlineData("kk-latn", "2024 jylğy tamyz", "2024 jyl", "28 tamyz", "tamyz", "särsenbı")]
    public void Parts_SecondMeeting_AreInOfficialStyle(string prefix, string monthAndYear, string year, string day, string month, string weekday)
    {
        var system = System(prefix);

        Assert.Equal(monthAndYear, OfficialDates.MonthAndYear(2024, 8, system));
        Assert.Equal(year, OfficialDates.Year(2024, system));
        Assert.Equal(day, OfficialDates.DayAndMonth(SecondMeeting, system));
        Assert.Equal(month, OfficialDates.Month(8, system));
        Assert.Equal(weekday, OfficialDates.Weekday(SecondMeeting.DayOfWeek, system));
    }

    [Fact]
    public void Short_AnyDay_HasDotsAndLeadingZeros() => Assert.Equal("02.08.2024", OfficialDates.Short(new DateOnly(2024, 8, 2)));

    [Theory]
    [InlineData("uz", "2025-yil 14–16-noyabr", "2025-yil 30-oktabr – 2-noyabr", "2025-yil 30-dekabr – 2026-yil 2-yanvar")]
    [InlineData("uz-cyrl", "2025 йил 14–16 ноябрь", "2025 йил 30 октябрь – 2 ноябрь", "2025 йил 30 декабрь – 2026 йил 2 январь")]
    [InlineData("kk", "2025 жылғы 14–16 қараша", "2025 жылғы 30 қазан – 2 қараша", "2025 жылғы 30 желтоқсан – 2026 жылғы 2 қаңтар")]
    [InlineData("kk-latn", "2025 jylğy 14–16 qaraşa", "2025 jylğy 30 qazan – 2 qaraşa", "2025 jylğy 30 jeltoqsan – 2026 jylğy 2 qañtar")]
    public void Range_SeveralDays_RepeatsOnlyWhatDiffers(string prefix, string withinMonth, string acrossMonths, string acrossYears)
    {
        var system = System(prefix);

        Assert.Equal(withinMonth, OfficialDates.Range(new(2025, 11, 14), new(2025, 11, 16), system));
        Assert.Equal(acrossMonths, OfficialDates.Range(new(2025, 10, 30), new(2025, 11, 2), system));
        Assert.Equal(acrossYears, OfficialDates.Range(new(2025, 12, 30), new(2026, 1, 2), system));
    }

    [Fact]
    public void Range_OneDay_IsThatDay() =>
        Assert.All(WritingSystem.All, system =>
            Assert.Equal(OfficialDates.Long(SecondMeeting, system), OfficialDates.Range(SecondMeeting, SecondMeeting, system)));

    [Fact]
    public void Range_SameMonthOfAnotherYear_NamesBothYears() =>
        Assert.Equal(
            "2024-yil 28-avgust – 2025-yil 28-avgust",
            OfficialDates.Range(SecondMeeting, SecondMeeting.AddYears(1), WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("uz", "2024–2034-yillar")]
    [InlineData("uz-cyrl", "2024–2034 йиллар")]
    [InlineData("kk", "2024–2034 жылдар")]
    [InlineData("kk-latn", "2024–2034 jyldar")]
    public void Years_Span_IsInThePlural(string prefix, string expected) =>
        Assert.Equal(expected, OfficialDates.Years(2024, 2034, System(prefix)));

    [Fact]
    public void Years_OneYear_IsThatYear() => Assert.Equal("2024-yil", OfficialDates.Years(2024, 2024, WritingSystem.UzbekLatin));

    [Fact]
    public void Months_LastBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialDates.Months(new(2024, 8, 1), new(2024, 7, 31), WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("uz", "2024-yil avgust–oktabr", "2024-yil avgust – 2025-yil fevral")]
    [InlineData("uz-cyrl", "2024 йил август–октябрь", "2024 йил август – 2025 йил февраль")]
    [InlineData("kk", "2024 жылғы тамыз–қазан", "2024 жылғы тамыз – 2025 жылғы ақпан")]
    [InlineData("kk-latn", "2024 jylğy tamyz–qazan", "2024 jylğy tamyz – 2025 jylğy aqpan")]
    public void Months_Span_SaysTheYearOnceWhereItIsTheSame(string prefix, string within, string across)
    {
        var system = System(prefix);

        Assert.Equal(within, OfficialDates.Months(new(2024, 8, 31), new(2024, 10, 1), system));
        Assert.Equal(across, OfficialDates.Months(new(2024, 8, 1), new(2025, 2, 1), system));
        Assert.Equal(OfficialDates.MonthAndYear(2024, 8, system), OfficialDates.Months(SecondMeeting, SecondMeeting, system));
    }

    [Theory]
    [InlineData("uz", "2025-yil 4, 6 va 9-noyabr", "2025-yil 30-oktabr va 9-noyabr", "2025-yil 9-noyabr va 2026-yil 4-yanvar")]
    [InlineData("uz-cyrl", "2025 йил 4, 6 ва 9 ноябрь", "2025 йил 30 октябрь ва 9 ноябрь", "2025 йил 9 ноябрь ва 2026 йил 4 январь")]
    [InlineData("kk", "2025 жылғы 4, 6 және 9 қараша", "2025 жылғы 30 қазан және 9 қараша", "2025 жылғы 9 қараша және 2026 жылғы 4 қаңтар")]
    [InlineData("kk-latn", "2025 jylğy 4, 6 jäne 9 qaraşa", "2025 jylğy 30 qazan jäne 9 qaraşa", "2025 jylğy 9 qaraşa jäne 2026 jylğy 4 qañtar")]
    public void Days_SingleDays_AreListedInOrder(string prefix, string withinMonth, string acrossMonths, string acrossYears)
    {
        var (system, ninth) = (System(prefix), new DateOnly(2025, 11, 9));

        Assert.Equal(withinMonth, OfficialDates.Days([ninth, new(2025, 11, 4), ninth, new(2025, 11, 6)], system));
        Assert.Equal(acrossMonths, OfficialDates.Days([ninth, new(2025, 10, 30)], system));
        Assert.Equal(acrossYears, OfficialDates.Days([new(2026, 1, 4), ninth], system));
        Assert.Equal(OfficialDates.Long(ninth, system), OfficialDates.Days([ninth], system));
        Assert.Empty(OfficialDates.Days([], system));
    }

    [Theory]
    [InlineData("uz", "2024-yil 28-avgust, chorshanba")]
    [InlineData("kk", "2024 жылғы 28 тамыз, сәрсенбі")]
    public void LongWithWeekday_SecondMeeting_NamesTheDay(string prefix, string expected) =>
        Assert.Equal(expected, OfficialDates.LongWithWeekday(SecondMeeting, System(prefix)));

    [Fact]
    public void Month_UzbekCyrillic_KeepsItsSoftSigns() =>
        Assert.Equal(
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            string.Join(' ', Enumerable.Range(1, 12).Select(month => OfficialDates.Month(month, WritingSystem.UzbekCyrillic))));

    [Fact]
    public void Names_EverySystem_AreTwelveAndSevenDifferentOnes() =>
        Assert.All(WritingSystem.All, system =>
        {
            Assert.Equal(12, Enumerable.Range(1, 12).Select(month => OfficialDates.Month(month, system)).Distinct().Count());
            Assert.Equal(7, Enum.GetValues<DayOfWeek>().Select(day => OfficialDates.Weekday(day, system)).Distinct().Count());
        });

    private static WritingSystem System(string prefix) => WritingSystem.All.Single(system => system.Prefix == prefix);
}

using System.Globalization;
using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Language.Tests.Numbers;

public sealed class CouncilNumbersTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Fixed_ImpossibleDecimals_IsRefused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CouncilNumbers.Fixed(1, decimals));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("5.00", "5")]
    [InlineData("4.97", "4,97")]
    [InlineData("999", "999")]
    [InlineData("1000", "1\u00A0000")]
    [InlineData("1234567.89", "1\u00A0234\u00A0567,89")]
    [InlineData("-1234.5", "\u22121\u00A0234,5")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    public void Format_Value_HasGroupsAndComma(string value, string expected) => Assert.Equal(expected, CouncilNumbers.Format(Parse(value)));

    [Theory]
    [InlineData("5", 2, "5,00")]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("-2.345", 2, "\u22122,35")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.001", 2, "0,00")]
    [InlineData("12345.6", 1, "12\u00A0345,6")]
    public void Fixed_Value_RoundsHalvesAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(expected, CouncilNumbers.Fixed(Parse(value), decimals));

    [Theory]
    [InlineData("45", "45%")]
    [InlineData("12.5", "12,5%")]
    public void Percent_Value_HasSignWithoutSpace(string value, string expected) => Assert.Equal(expected, CouncilNumbers.Percent(Parse(value)));

    [Fact]
    public void Count_Negative_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CouncilNumbers.Count(-1, "hujjat", WritingSystem.UzbekLatin));

    [Theory]
    [InlineData("uz", "hujjat", "1\u00A0280\u00A0ta hujjat")]
    [InlineData("uz-cyrl", "ҳужжат", "1\u00A0280\u00A0та ҳужжат")]
    [InlineData("kk", "құжат", "1\u00A0280\u00A0құжат")]
    [InlineData("kk-latn", "qūjat", "1\u00A0280\u00A0qūjat")]
    public void Count_Things_KeepsTheNounInTheSingular(string prefix, string noun, string expected) =>
        Assert.Equal(expected, CouncilNumbers.Count(1280, noun, WritingSystem.All.Single(system => system.Prefix == prefix)));

    [Fact]
    public void Measure_Amount_HasNoClassifier() => Assert.Equal("4,97\u00A0mlrd dollar", CouncilNumbers.Measure(4.97m, "mlrd dollar"));

    [Fact]
    public void Ordinal_Number_EndsInHyphen() => Assert.Equal("2-yigʻilish", CouncilNumbers.Ordinal(2) + "yigʻilish");

    [Fact]
    public void Ordinal_LongNumber_HasNoGroups() => Assert.Equal("1280-", CouncilNumbers.Ordinal(1280));

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}

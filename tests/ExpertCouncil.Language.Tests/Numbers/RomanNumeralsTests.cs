using ExpertCouncil.Language.Numbers;

namespace ExpertCouncil.Language.Tests.Numbers;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("xxi")]
    [InlineData("IXX")]
    [InlineData("MMMM")]
    [InlineData("ХХІ")]
    [InlineData("XXI ")]
    public void TryRead_NotANumeral_IsRefused(string text) => Assert.False(RomanNumerals.TryRead(text, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(4000)]
    public void Write_OutsideTheSigns_IsRefused(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumerals.Write(number));

    [Fact]
    public void Write_Century_IsInCapitals() => Assert.Equal("XXI", RomanNumerals.Write(21));

    [Fact]
    public void TryRead_EveryNumeral_GivesItsNumber() =>
        Assert.All(Enumerable.Range(1, 3999), number => Assert.True(RomanNumerals.TryRead(RomanNumerals.Write(number), out var read) && read == number));

    [Fact]
    public void TryRead_Megabytes_IsRefusedSoon() => Assert.False(RomanNumerals.TryRead(new string('M', 2_000_000), out _));
}

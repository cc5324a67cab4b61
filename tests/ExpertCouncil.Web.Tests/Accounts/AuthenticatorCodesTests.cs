using System.Text;
using ExpertCouncil.Web.Accounts;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class AuthenticatorCodesTests
{
    // The secret of RFC 6238, appendix B; of its eight digits an app shows the last six.
    private static readonly string Key = Base32.Encode(Encoding.ASCII.GetBytes("12345678901234567890"));

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void CodeAt_InstantOfTheRfc_IsItsCode(long seconds, string expected) => Assert.Equal(expected, AuthenticatorCodes.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-61, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(61, false)]
    public void FindStep_ClockThatIsOff_TakesHalfAMinute(int off, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);

        Assert.Equal(isTaken, AuthenticatorCodes.FindStep(Key, AuthenticatorCodes.CodeAt(Key, now.AddSeconds(off)), now) is not null);
    }

    [Fact]
    public void Base32_AnyBytes_ComeBack()
    {
        byte[] bytes = [0, 1, 127, 128, 254, 255, 42, 7, 99, 200];

        Assert.Equal(bytes, Base32.Decode(Base32.Encode(bytes)));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("ABCDEFGHABCDEFGHABCDEFGHABCDEFG1")]
    [InlineData(null)]
    public void Read_WhatIsNoKey_IsNone(string? key) => Assert.Null(AuthenticatorKey.Read(key));

    [Fact]
    public void Read_KeyJustMade_IsTheSame()
    {
        var made = AuthenticatorKey.Make();

        Assert.Equal(made, AuthenticatorKey.Read(made.Key));
    }
}

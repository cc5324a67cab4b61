namespace ExpertCouncil.Language.Tests;

public sealed class SiteLanguagesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("UZ")]
    [InlineData("ru")]
    public void Parse_UnknownCode_IsRefused(string code) => Assert.Throws<FormatException>(() => SiteLanguages.Parse(code));

    [Fact]
    public void Parse_CodeOfEachLanguage_ReturnsIt() =>
        Assert.All(SiteLanguages.All, language => Assert.Equal(language, SiteLanguages.Parse(language.Code())));

    [Fact]
    public void Other_Twice_IsTheSame() =>
        Assert.All(SiteLanguages.All, language => Assert.Equal(language, language.Other().Other()));
}

namespace ExpertCouncil.Language.Tests;

public sealed class WritingSystemTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("UZ")]
    [InlineData("ru")]
    [InlineData("uz-Cyrl")]
    public void TryFromPrefix_NotExactlyAPrefix_IsRefused(string? prefix) => Assert.False(WritingSystem.TryFromPrefix(prefix, out _));

    [Fact]
    public void TryFromPrefix_EveryPrefix_FindsItsSystem() =>
        Assert.All(WritingSystem.All, system =>
        {
            Assert.True(WritingSystem.TryFromPrefix(system.Prefix, out var found));
            Assert.Same(system, found);
        });

    [Fact]
    public void Of_EveryLanguageAndScript_FindsItsSystem() =>
        Assert.All(WritingSystem.All, system => Assert.Same(system, WritingSystem.Of(system.Language, system.Script)));

    [Fact]
    public void Source_EachLanguage_IsUzbekLatinAndKazakhCyrillic()
    {
        Assert.Same(WritingSystem.UzbekLatin, WritingSystem.Source(SiteLanguage.Uzbek));
        Assert.Same(WritingSystem.KazakhCyrillic, WritingSystem.Source(SiteLanguage.Kazakh));
        Assert.Equal(2, WritingSystem.All.Count(system => system.IsSource));
    }
}

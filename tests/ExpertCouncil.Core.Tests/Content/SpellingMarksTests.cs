using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class SpellingMarksTests
{
    [Theory]
    [InlineData("[sent]{=", SiteLanguage.Uzbek)]
    [InlineData("[sent]{=sent}", SiteLanguage.Uzbek)]
    [InlineData("[sent]{=центt}", SiteLanguage.Uzbek)]
    [InlineData("[sent]{= }", SiteLanguage.Uzbek)]
    [InlineData("[]{=цент}", SiteLanguage.Uzbek)]
    [InlineData("[a [b] c]{=}", SiteLanguage.Uzbek)]
    [InlineData("[цент]{=цент}", SiteLanguage.Kazakh)]
    public void AreWellFormed_BrokenMark_IsFalse(string text, SiteLanguage language) => Assert.False(SpellingMarks.AreWellFormed(text, language));

    [Theory]
    [InlineData("Oddiy matn, [qavs] va {belgi}", SiteLanguage.Uzbek)]
    [InlineData("50 [sent]{=цент} va [Orient Star]{=}", SiteLanguage.Uzbek)]
    [InlineData("[50 т]{=50 t}", SiteLanguage.Kazakh)]
    public void AreWellFormed_WholeMarksOrNone_IsTrue(string text, SiteLanguage language) => Assert.True(SpellingMarks.AreWellFormed(text, language));

    [Theory]
    [InlineData("50 [sent]{=цент} va [Orient Star]{=}ning oʻrni", "uz", "50 sent va Orient Starning oʻrni")]
    [InlineData("50 [sent]{=цент} va [Orient Star]{=}ning oʻrni", "uz-cyrl", "50 цент ва Orient Starнинг ўрни")]
    [InlineData("“A & B” <yangi> [Orient & Co]{=}", "uz-cyrl", "“А & Б” <янги> Orient & Co")]
    [InlineData("Matn", "uz-cyrl", "Матн")]
    [InlineData("[Жібек]{=Jibek} жолы", "kk-latn", "Jibek joly")]
    [InlineData("[Жібек]{=Jibek} жолы", "kk", "Жібек жолы")]
    public void In_WritingSystem_ResolvesTheMarks(string text, string prefix, string expected)
    {
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var writing));
        Assert.Equal(expected, SpellingMarks.In(text, writing));
    }
}

using ExpertCouncil.Core.Media;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Media;

public sealed class MediaNamesTests
{
    [Theory]
    [InlineData("Yigʻilish surati 2.PNG", SiteLanguage.Uzbek, "yigilish-surati-2.png")]
    [InlineData("Отырыс суреті.png", SiteLanguage.Kazakh, "otyrys-sureti.png")]
    [InlineData("C:\\Users\\aziza\\..\\a b.png", SiteLanguage.Uzbek, "a-b.png")]
    [InlineData("../../etc/passwd.png", SiteLanguage.Uzbek, "passwd.png")]
    [InlineData("会議.png", SiteLanguage.Uzbek, "fayl.png")]
    [InlineData(".png", SiteLanguage.Uzbek, "fayl.png")]
    [InlineData("CON.png", SiteLanguage.Uzbek, "fayl-con.png")]
    [InlineData("a\"<script>.png", SiteLanguage.Uzbek, "a-script.png")]
    public void Safe_AnyName_IsASlugAndAnEnding(string name, SiteLanguage language, string safe) => Assert.Equal(safe, MediaNames.Safe(name, language, ".png"));

    [Theory]
    [InlineData("a.JPEG", ".jpg")]
    [InlineData("a.jpg", ".jpg")]
    [InlineData("a.Docx", ".docx")]
    [InlineData("a.exe", null)]
    [InlineData("a.svg", null)]
    [InlineData("png", null)]
    public void EndingOf_AnyName_IsOneOfTheAllowed(string name, string? ending) => Assert.Equal(ending, MediaTypes.EndingOf(name));
}

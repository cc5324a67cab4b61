using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

public sealed partial class ScriptedTextsTests
{
    /// <summary>Names in their own letters, which no script changes.</summary>
    private static readonly string[] Kept = ["Ctrl+Enter", "CSV", "RSS", "Telegram"];

    public ScriptedTextsTests() => ScriptedTexts.Install();

    [Fact]
    public void UzbekCyrillic_EveryText_HoldsNoLatinLetter() =>
        Assert.All(Keys(), key => Assert.DoesNotMatch(Latin(), Kept.Aggregate(In(key, WritingSystem.UzbekCyrillic), (text, name) => text.Replace(name, "", StringComparison.Ordinal))));

    [Fact]
    public void KazakhLatin_EveryText_HoldsNoCyrillicLetter() => Assert.All(Keys(), key => Assert.DoesNotMatch(Cyrillic(), In(key, WritingSystem.KazakhLatin)));

    [Fact]
    public void DerivedTexts_Always_KeepTheirBlanks() =>
        Assert.All(Keys(), key => Assert.Equal(Blanks(In(key, WritingSystem.UzbekLatin)), Blanks(In(key, WritingSystem.UzbekCyrillic))));

    [Fact]
    public void GetString_UnknownCulture_IsTheNeutralText() =>
        Assert.Equal("Yangiliklar", SiteText.ResourceManager.GetString(nameof(SiteText.News_Title), CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("uz", "Yangiliklar")]
    [InlineData("uz-cyrl", "Янгиликлар")]
    [InlineData("kk", "Жаңалықтар")]
    [InlineData("kk-latn", "Jañalyqtar")]
    public void GetString_WritingSystem_SpeaksItsLetters(string prefix, string expected)
    {
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var writing));
        Assert.Equal(expected, In(nameof(SiteText.News_Title), writing));
    }

    private static string In(string key, WritingSystem writing) => SiteText.ResourceManager.GetString(key, InterfaceCultures.Of(writing))!;

    private static IEnumerable<string> Keys() =>
        SiteText.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[A-Za-zʻʼ]", RegexOptions.None, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCyrillic}", RegexOptions.None, 1000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}

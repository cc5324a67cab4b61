using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ExpertCouncil.Language.Spelling;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

public sealed partial class SiteTextTests
{
    private static readonly Dictionary<string, string> Uzbek = Read(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> Kazakh = Read(CultureInfo.GetCultureInfo("kk"));

    [Fact]
    public void Keys_OfBothLanguages_AreTheSame()
    {
        Assert.NotEmpty(Uzbek);
        Assert.Equal(Uzbek.Keys.Order(StringComparer.Ordinal), Kazakh.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FormatItems_OfBothLanguages_AreTheSame() => Assert.All(Uzbek, text => Assert.Equal(Items(text.Value), Items(Kazakh[text.Key])));

    [Fact]
    public void Uzbek_Always_HasTheRightApostrophes() => Assert.All(Uzbek, text => Assert.True(Apostrophes.FindWrong(text.Value).Count == 0, text.Key));

    [Fact]
    public void Texts_Never_MixScriptsInAWord() => Assert.All(Uzbek.Concat(Kazakh), text => Assert.True(MixedScript.Find(text.Value).Count == 0, text.Value));

    /// <summary>Both languages change words when they add a suffix, so a suffix glued to a variable is wrong for most values.</summary>
    [Fact]
    public void FormatItems_Never_CarryASuffix() => Assert.All(Uzbek.Concat(Kazakh), text => Assert.DoesNotMatch(Glued(), text.Value));

    private static IEnumerable<string> Items(string text) => Item().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Read(CultureInfo culture) =>
        SiteText.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\{\d\}\p{L}", RegexOptions.None, 1000)]
    private static partial Regex Glued();
}

using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ExpertCouncil.Language.Spelling;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

/// <summary>What holds of the interface texts of every catalogue.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Names => [.. ScriptedTexts.Catalogues.Select(catalogue => catalogue.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_OfBothLanguages_AreTheSame(string catalogue)
    {
        Assert.NotEmpty(Uzbek(catalogue));
        Assert.Equal(Uzbek(catalogue).Keys.Order(StringComparer.Ordinal), Kazakh(catalogue).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FormatItems_OfBothLanguages_AreTheSame(string catalogue) =>
        Assert.All(Uzbek(catalogue), text => Assert.Equal(Items(text.Value), Items(Kazakh(catalogue)[text.Key])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Uzbek_Always_HasTheRightApostrophes(string catalogue) =>
        Assert.All(Uzbek(catalogue), text => Assert.True(Apostrophes.FindWrong(text.Value).Count == 0, text.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_Never_MixScriptsInAWord(string catalogue) =>
        Assert.All(Uzbek(catalogue).Concat(Kazakh(catalogue)), text => Assert.True(MixedScript.Find(text.Value).Count == 0, text.Value));

    /// <summary>Both languages change words when they add a suffix, so a suffix glued to a variable is wrong for most values.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void FormatItems_Never_CarryASuffix(string catalogue) =>
        Assert.All(Uzbek(catalogue).Concat(Kazakh(catalogue)), text => Assert.DoesNotMatch(Glued(), text.Value));

    private static Dictionary<string, string> Uzbek(string catalogue) => Read(catalogue, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Kazakh(string catalogue) => Read(catalogue, CultureInfo.GetCultureInfo("kk"));

    private static IEnumerable<string> Items(string text) => Item().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string catalogue, CultureInfo culture) =>
        ScriptedTexts.Manager(ScriptedTexts.Catalogues.Single(type => type.Name == catalogue)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\{\d\}\p{L}", RegexOptions.None, 1000)]
    private static partial Regex Glued();
}

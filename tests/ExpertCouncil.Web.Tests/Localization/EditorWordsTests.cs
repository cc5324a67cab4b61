using System.Globalization;
using System.Text.Json;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Localization;

public sealed class EditorWordsTests
{
    public EditorWordsTests() => ScriptedTexts.Install();

    [Theory]
    [InlineData("uz", "Qalin")]
    [InlineData("kk", "\u049a\u0430\u043b\u044b\u04a3")]
    [InlineData("uz-Cyrl", "\u049a\u0430\u043b\u0438\u043d")]
    public void Json_InAWriting_HoldsItsTexts(string tag, string bold)
    {
        var words = In(tag);

        Assert.Equal(bold, words["Bold"]);
        Assert.All(words.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void Json_TextsOfOtherPlaces_AreLeftOut() => Assert.DoesNotContain("Editor_Title", In("uz").Keys);

    [Fact]
    public void Json_InAPage_CannotEndItsElement() => Assert.DoesNotContain('<', Text("kk"));

    private static Dictionary<string, string> In(string tag) => JsonSerializer.Deserialize<Dictionary<string, string>>(Text(tag))!;

    private static string Text(string tag)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = InterfaceCultures.Of(WritingSystem.All.Single(writing => writing.Tag == tag));

        try
        {
            return EditorWords.Json();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}

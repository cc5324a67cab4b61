using ExpertCouncil.Language.Spelling;

namespace ExpertCouncil.Language.Tests.Spelling;

public sealed class MixedScriptTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Қазақстан мен Өзбекстан")]
    [InlineData("Oʻzbekiston sanʼati")]
    [InlineData("COVID-19-дан кейін")]
    [InlineData("XXI-ғасыр, G20да, SMTI–ҚСЗИ")]
    [InlineData("`tіl` https://a.kz/тiл")]
    public void Find_ScriptsApart_IsEmpty(string text) => Assert.Empty(MixedScript.Find(text));

    [Fact]
    public void Find_LookAlikeInsideAWord_GivesPlaceAndWord() =>
        Assert.Equal([new MixedWord(6, "т\u0069л"), new MixedWord(11, "X\u0425I")], MixedScript.Find("қазақ т\u0069л, X\u0425I."));

    [Fact]
    public void Find_SuffixWithoutHyphen_IsFound() => Assert.Equal([new MixedWord(0, "SMTIнің")], MixedScript.Find("SMTIнің"));

    [Fact]
    public void Find_AnyText_GivesWordsOfTheText() =>
        Assert.All(TestTexts.Random(2000), text =>
            Assert.All(MixedScript.Find(text), found => Assert.Equal(found.Word, text.Substring(found.Index, found.Word.Length))));
}

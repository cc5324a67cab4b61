using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Markdown;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("[sent]{=")]
    [InlineData("[sent]{=цент")]
    [InlineData("[sent]{=sent}")]
    [InlineData("[ ]{=цент}")]
    [InlineData("[a [b] c]{=}")]
    [InlineData("[sent]{=цент\n}")]
    public void Render_BrokenMark_IsAFaultOfItsLine(string markdown) => Assert.Equal(["3:wrong-spelling-mark"], TestText.Faults("Matn.\n\n" + markdown));

    [Theory]
    [InlineData("`[sent]{=`")]
    [InlineData("[sent] {=цент}")]
    [InlineData("[sent](https://a.uz/){=}")]
    public void Render_NoMark_IsNoFault(string markdown) => Assert.Empty(TestText.Faults(markdown));

    [Theory]
    [InlineData("50 [sent]{=цент} narxi", "<p id=\"p-1\">50 sent narxi</p>\n", "<p id=\"p-1\">50 <span>цент</span> нархи</p>\n")]
    [InlineData("[Orient Star]{=}ning", "<p id=\"p-1\"><span translate=\"no\">Orient Star</span>ning</p>\n", "<p id=\"p-1\"><span translate=\"no\">Orient Star</span>нинг</p>\n")]
    [InlineData("**[A & B]{=}**", "<p id=\"p-1\"><strong><span translate=\"no\">A &amp; B</span></strong></p>\n", "<p id=\"p-1\"><strong><span translate=\"no\">A &amp; B</span></strong></p>\n")]
    [InlineData("[[Orient]{=} sayti](#p-1)", "<p id=\"p-1\"><a href=\"#p-1\"><span translate=\"no\">Orient</span> sayti</a></p>\n", "<p id=\"p-1\"><a href=\"#p-1\"><span translate=\"no\">Orient</span> сайти</a></p>\n")]
    [InlineData("::: fixed\nSalom.\n:::", "<div translate=\"no\" id=\"p-1\">\n<p>Salom.</p>\n</div>\n", "<div translate=\"no\" id=\"p-1\">\n<p>Salom.</p>\n</div>\n")]
    public void Render_Mark_ShowsItsWordsAsDecided(string markdown, string latin, string cyrillic)
    {
        Assert.Equal(latin, TestText.Render(markdown).Html);
        Assert.Equal(cyrillic, TestText.Render(markdown, WritingSystem.UzbekCyrillic).Html);
    }

    [Fact]
    public void Render_MarkInAHeading_StandsInTheOutlineAndThePlainText()
    {
        const string Markdown = "## [Sent]{=Цент} narxi\n\nMatn [Star]{=}.";

        var (latin, cyrillic) = (TestText.Render(Markdown), TestText.Render(Markdown, WritingSystem.UzbekCyrillic));

        Assert.Equal(("Sent narxi", "Sent narxi\nMatn Star."), (latin.Outline[0].Text, latin.PlainText));
        Assert.Equal(("Цент нархи", "Цент нархи\nМатн Star."), (cyrillic.Outline[0].Text, cyrillic.PlainText));
    }

    [Fact]
    public void Render_MarkAdded_ChangesNoFingerprint() =>
        Assert.Equal(TestText.Render("50 sent narxi").BlockFingerprints, TestText.Render("50 [sent]{=цент} narxi").BlockFingerprints);

    [Fact]
    public void Render_Labels_AreInTheScriptOfTheText()
    {
        var html = TestText.Render("Matn[^1].\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: Izoh.", WritingSystem.UzbekCyrillic).Html;

        Assert.Contains("aria-label=\"1-жадвал\"", html, StringComparison.Ordinal);
        Assert.Contains("Изоҳлар", html, StringComparison.Ordinal);
        Assert.DoesNotContain("izoh", html, StringComparison.OrdinalIgnoreCase);
    }
}

using ExpertCouncil.Core.Markdown;

namespace ExpertCouncil.Core.Tests.Markdown;

public sealed class TextFaultTests
{
    [Theory]
    [InlineData("a\n\n<div>b</div>", "3:raw-html")]
    [InlineData("a\nb <b>c", "2:raw-html")]
    [InlineData("a <!-- c -->", "1:raw-html")]
    [InlineData("# A", "1:first-level-heading")]
    [InlineData("a\n\nB\n===", "3:first-level-heading")]
    [InlineData("### A", "1:skipped-heading-level")]
    [InlineData("## A\n\n#### B", "3:skipped-heading-level")]
    [InlineData("##", "1:empty-heading")]
    [InlineData("A <i>\n---", "1:raw-html")]
    [InlineData("[a](javascript:alert(1))", "1:forbidden-link")]
    [InlineData("[a](JaVaScRiPt&colon;alert(1))", "1:forbidden-link")]
    [InlineData("<javascript:alert(1)>", "1:forbidden-link")]
    [InlineData("[a](data:text/html,b)", "1:forbidden-link")]
    [InlineData("[a](/uz/yangiliklar)", "1:forbidden-link")]
    [InlineData("[a](//example.com)", "1:forbidden-link")]
    [InlineData("[a](bayonnoma.pdf)", "1:forbidden-link")]
    [InlineData("[a](https://president.uz@example.com)", "1:malformed-link")]
    [InlineData("[a](https://)", "1:malformed-link")]
    [InlineData("[a](https://\u00AD.uz)", "1:malformed-link")]
    [InlineData("[a](mailto:nobody)", "1:malformed-link")]
    [InlineData("[](https://isrs.uz)", "1:link-without-text")]
    [InlineData("[a <https://isrs.uz>](https://isrs.uz)", "1:link-inside-link")]
    [InlineData("a\n[b](entry:news/none)", "2:unknown-entry")]
    [InlineData("[b](entry:meetings/second#top)", "1:unknown-entry")]
    [InlineData("[b](#p-2)", "1:unknown-anchor")]
    [InlineData("![Zal](none.jpg)", "1:unknown-file")]
    [InlineData("![Zal](../zal.jpg)", "1:unknown-file")]
    [InlineData("![Zal](https://example.com/zal.jpg)", "1:unknown-file")]
    [InlineData("![Zal](bayonnoma.pdf)", "1:not-an-image")]
    [InlineData("![](zal.jpg)", "1:image-without-alternative")]
    [InlineData("a[^1]", "1:undefined-footnote")]
    [InlineData("|a|\n|-|\n|b[^1]|", "3:undefined-footnote")]
    [InlineData("a\n\n[^1]: b", "3:unused-footnote")]
    [InlineData("a[^1]\n\n[^1]: b\n[^1]: c", "4:duplicate-footnote")]
    [InlineData("a \u202Eb", "1:forbidden-character")]
    [InlineData("a\n&#x202E;", "2:forbidden-character")]
    [InlineData("a\0", "1:forbidden-character")]
    public void TryRender_FaultInText_NamesItsLine(string markdown, string fault) => Assert.Equal([fault], TestText.Faults(markdown));

    // Not a theory case: the test runner itself cannot carry a broken string.
    [Fact]
    public void TryRender_HalfOfPair_IsForbidden() => Assert.Equal(["1:forbidden-character"], TestText.Faults("a\ud800"));

    [Theory]
    [InlineData("::: foo\na\n:::", "1:unknown-block")]
    [InlineData("a\n\n::: callout\nb", "3:unclosed-block")]
    [InlineData(":::", "1:stray-block-end")]
    [InlineData("::: callout\n:::", "1:empty-block")]
    [InlineData("::: callout color=red\na\n:::", "1:unknown-parameter")]
    [InlineData("::: callout red\na\n:::", "1:unknown-parameter")]
    [InlineData("::: quote\na\n:::", "1:missing-parameter")]
    [InlineData("::: quote speaker=\na\n:::", "1:wrong-parameter")]
    [InlineData("::: quote speaker=eldor-aripov speaker=a\na\n:::", "1:duplicate-parameter")]
    [InlineData("::: quote speaker=nobody\na\n:::", "1:unknown-person")]
    [InlineData("::: quote speaker=eldor-aripov date=28.08.2024\na\n:::", "1:wrong-parameter")]
    [InlineData("::: quote speaker=eldor-aripov lang=Russian\na\n:::", "1:wrong-parameter")]
    [InlineData("::: quote speaker=eldor-aripov url=javascript:a\na\n:::", "1:forbidden-link")]
    [InlineData("::: key-figure figure=none\n:::", "1:unknown-figure")]
    [InlineData("::: key-figure figure=trade-2025\na\n:::", "1:block-not-empty")]
    [InlineData("::: document\na\n:::", "1:missing-parameter")]
    [InlineData("::: document file=bayonnoma.pdf url=https://isrs.uz\na\n:::", "1:conflicting-parameters")]
    [InlineData("::: document file=none.pdf\na\n:::", "1:unknown-file")]
    [InlineData("::: document file=bayonnoma.pdf\n:::", "1:block-title-expected")]
    [InlineData("::: document file=bayonnoma.pdf\n[a](https://isrs.uz)\n:::", "1:block-title-expected")]
    [InlineData("::: video url=data:a\na\n:::", "1:forbidden-link")]
    public void TryRender_FaultInBlock_NamesItsLine(string markdown, string fault) => Assert.Equal([fault], TestText.Faults(markdown));

    [Fact]
    public void TryRender_ManyFaults_NamesAllByLine()
    {
        var faults = TestText.Faults("# A\n\n[b](entry:news/none) <i>\n\n::: quote speaker=nobody color=red\nc\n:::\n");

        Assert.Equal(["1:first-level-heading", "3:raw-html", "3:unknown-entry", "5:unknown-parameter", "5:unknown-person"], faults);
    }

    [Fact]
    public void TryRender_FaultyText_StillShowsItsGoodParts()
    {
        CouncilMarkdown.TryRender("**a** <b>", Language.WritingSystem.UzbekLatin, TestText.References, out var text, out _);

        Assert.Equal("<p id=\"p-1\"><strong>a</strong> &lt;b&gt;</p>\n", text.Html);
    }

    [Fact]
    public void Sentence_EveryCode_HasOne() => Assert.All(TextFaultCodes.All, code => Assert.NotEmpty(new TextFault(1, code, "").Sentence));

    [Fact]
    public void Sentence_EveryConstant_IsListed()
    {
        var constants = typeof(TextFaultCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(constants.Order(StringComparer.Ordinal), TextFaultCodes.All.Order(StringComparer.Ordinal));
    }
}

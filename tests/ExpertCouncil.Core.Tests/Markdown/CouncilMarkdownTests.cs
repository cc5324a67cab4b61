using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Markdown;

public sealed class CouncilMarkdownTests
{
    [Fact]
    public void TryRender_EmptyText_IsEmptyAndFaultless() => Assert.Equal("", TestText.Render("").Html);

    [Theory]
    [InlineData("a **b** *c* `d<e`", "<p id=\"p-1\">a <strong>b</strong> <em>c</em> <code>d&lt;e</code></p>\n")]
    [InlineData("Oʻzbekiston va Қазақстан", "<p id=\"p-1\">Oʻzbekiston va Қазақстан</p>\n")]
    [InlineData("a  \nb", "<p id=\"p-1\">a<br>\nb</p>\n")]
    [InlineData("---", "<hr id=\"p-1\">\n")]
    [InlineData("## A", "<h2 id=\"s-1\">A</h2>\n")]
    [InlineData("> a", "<blockquote id=\"p-1\">\n<p>a</p>\n</blockquote>\n")]
    [InlineData("3. a", "<ol start=\"3\" id=\"p-1\">\n<li>a</li>\n</ol>\n")]
    [InlineData("```js\n<a>\n```", "<pre id=\"p-1\"><code>&lt;a&gt;\n</code></pre>\n")]
    [InlineData("[a](https://uzdaily.uz/b?c=1&d=[2])", "<p id=\"p-1\"><a href=\"https://uzdaily.uz/b?c=1&amp;d=%5B2%5D\" rel=\"noopener\">a</a></p>\n")]
    [InlineData("<info@isrs.uz>", "<p id=\"p-1\"><a href=\"mailto:info@isrs.uz\">info@isrs.uz</a></p>\n")]
    [InlineData("[a](tel:+998-71-200-00-00)", "<p id=\"p-1\"><a href=\"tel:+998-71-200-00-00\">a</a></p>\n")]
    [InlineData("[a](#p-1)", "<p id=\"p-1\"><a href=\"#p-1\">a</a></p>\n")]
    [InlineData("[a](entry:meetings/second#p-3)", "<p id=\"p-1\"><a href=\"/uz/yigilishlar/ikkinchi#p-3\">a</a></p>\n")]
    [InlineData("[](entry:meetings/second)", "<p id=\"p-1\"><a href=\"/uz/yigilishlar/ikkinchi\">Ikkinchi yigʻilish</a></p>\n")]
    [InlineData("[a](entry:news/kazakh-only)", "<p id=\"p-1\"><a href=\"/uz/yangiliklar/tek-qazaqsha\" hreflang=\"kk\">a</a></p>\n")]
    [InlineData("![Zal \"A\"](zal.jpg \"Rasm izohi\")", "<figure id=\"p-1\"><img src=\"/media/zal.jpg\" alt=\"Zal &quot;A&quot;\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"><figcaption>Rasm izohi</figcaption></figure>\n")]
    public void TryRender_GoodText_BecomesThisHtml(string markdown, string html) => Assert.Equal(html, TestText.Render(markdown).Html);

    [Fact]
    public void TryRender_Table_ScrollsInNamedRegion()
    {
        var html = TestText.Render("| Yil | |\n|:--|--:|\n| 2024 | 4,3 |\n", WritingSystem.KazakhCyrillic).Html;

        Assert.StartsWith("<section class=\"table-scroll\" tabindex=\"0\" id=\"p-1\" aria-label=\"1-кесте\">\n<table>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"col\">Yil</th><td class=\"align-end\"></td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRender_TaskList_HasWordsAndNoFormControl()
    {
        var html = TestText.Render("- [x] a\n- [ ] b\n").Html;

        Assert.DoesNotContain("<input", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"hidden-text\">Bajarilgan:</span></span> a", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"hidden-text\">Bajarilmagan:</span></span> b", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRender_Footnotes_LinkThereAndBack()
    {
        var text = TestText.Render("a[^n]\n\n[^n]: Izoh.\n");

        Assert.Equal(
            "<p id=\"p-1\">a<sup id=\"fnref-1\"><a role=\"doc-noteref\" href=\"#fn-1\" aria-label=\"1-izoh\">1</a></sup></p>\n"
            + "<section class=\"footnotes\" role=\"doc-endnotes\" id=\"fn\" aria-label=\"Izohlar\">\n<ol>\n<li id=\"fn-1\">\n"
            + "<p>Izoh. <a role=\"doc-backlink\" href=\"#fnref-1\" aria-label=\"Matnga qaytish: 1-izoh\">↩\uFE0E</a></p>\n</li>\n</ol>\n</section>\n",
            text.Html);
        Assert.Equal(["p-1", "fn"], text.Blocks.Select(block => block.Anchor));
    }

    [Fact]
    public void TryRender_SameSequenceOfBlocks_SameAnchorsInBothLanguages()
    {
        var uzbek = TestText.Render("Matn\n\n## Boʻlim\n\n- a\n\n::: callout\nEslatma\n:::\n\n### Yana\n\n> b\n");
        var kazakh = TestText.Render("Мәтін\nекі жол\n\n## Бөлім\n\n1. а\n2. ә\n\n::: callout\nЕскерту\n\nтағы\n:::\n\n### Тағы\n\n> б\n", WritingSystem.KazakhCyrillic);

        Assert.Equal(["p-1", "s-1", "p-2", "p-3", "s-2", "p-4"], uzbek.Blocks.Select(block => block.Anchor));
        Assert.Equal(uzbek.Blocks.Select(block => block.Anchor), kazakh.Blocks.Select(block => block.Anchor));
        Assert.Equal([new OutlineHeading("s-1", 2, "Boʻlim"), new OutlineHeading("s-2", 3, "Yana")], uzbek.Outline);
    }

    [Fact]
    public void TryRender_AnchorPrefix_IsBeforeEveryIdAndLinkToIt()
    {
        var html = TestText.Render("[a](#p-1)[^1]\n\n[^1]: b\n", anchorPrefix: "uz-").Html;

        Assert.DoesNotContain("id=\"p", html, StringComparison.Ordinal);
        Assert.Contains("<p id=\"uz-p-1\"><a href=\"#uz-p-1\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#uz-fn-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"uz-fn-1\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void BlockFingerprints_ReflowedText_StayAndChangedTextDiffers()
    {
        var before = TestText.Render("a b\n\nc [d][e]\n\n[e]: https://a.uz\n").BlockFingerprints;
        var reflowed = TestText.Render("a\r\nb\r\n\r\nc  [d][e]\r\n\r\n[e]: https://a.uz\r\n").BlockFingerprints;
        var changed = TestText.Render("a b\n\nc [d][e]\n\n[e]: https://b.uz\n").BlockFingerprints;

        Assert.Equal(before, reflowed);
        Assert.Equal(before[0], changed[0]);
        Assert.NotEqual(before[1], changed[1]);
        Assert.All(before, fingerprint => Assert.Matches("^[0-9a-f]{16}$", fingerprint));
    }

    [Fact]
    public void PlainText_EveryKindOfBlock_GivesItsWords()
    {
        var text = TestText.Render("## A\n\nb **c** [](entry:meetings/second)[^1]\n\n![Zal](zal.jpg \"Izoh\")\n\n| d | e |\n|-|-|\n| f | g |\n\n- [x] h\n\n[^1]: i\n");

        Assert.Equal("A\nb c Ikkinchi yigʻilish\nZal\nIzoh\nd e\nf g\nh\ni", text.PlainText);
        Assert.Equal(["meetings/second"], text.EntryLinks);
    }
}

using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Markdown;

public sealed class NamedBlockTests
{
    [Theory]
    [InlineData("::: callout\na\n:::", "<div class=\"callout\" role=\"note\" id=\"p-1\">\n<p>a</p>\n</div>\n")]
    [InlineData("::: document file=bayonnoma.pdf\nBayonnoma\n:::", "<p class=\"document\" id=\"p-1\"><a href=\"/media/bayonnoma.pdf\" type=\"application/pdf\">Bayonnoma</a> <span class=\"document-type\">PDF, 1,2\u00A0MB</span></p>\n")]
    [InlineData("::: document url=https://www.isrs.uz/a\nHisobot\n:::", "<p class=\"document\" id=\"p-1\"><a href=\"https://www.isrs.uz/a\" rel=\"noopener\">Hisobot</a> <span class=\"document-type\">Hujjat, isrs.uz</span></p>\n")]
    [InlineData("::: video url=\"https://youtube.com/watch?v=1\"\nYozuv\n:::", "<p class=\"video\" id=\"p-1\"><a href=\"https://youtube.com/watch?v=1\" rel=\"noopener\">Yozuv</a> <span class=\"video-host\">Video, youtube.com</span></p>\n")]
    [InlineData("::: key-figure figure=trade-2025\n:::", "<figure class=\"key-figure\" id=\"p-1\"><figcaption class=\"figure-label\">Oʻzaro savdo</figcaption><p class=\"figure-value\">4,97 <span class=\"figure-unit\">milliard dollar</span></p><p class=\"figure-period\">2025-yil</p><p class=\"figure-source\">Manba: <a href=\"https://uzdaily.uz/\" rel=\"noopener\">UzDaily</a></p></figure>\n")]
    [InlineData("::: quote speaker=eldor-aripov date=2024-08-28 url=https://uzdaily.uz/a lang=ru\nЦитата\n:::", "<figure class=\"quote\" id=\"p-1\"><blockquote lang=\"ru\" cite=\"https://uzdaily.uz/a\">\n<p>Цитата</p>\n</blockquote><figcaption><a class=\"quote-speaker\" href=\"/uz/odamlar/eldor-aripov\">Eldor Aripov</a>, <span class=\"quote-post\">SMTI direktori</span>, <time datetime=\"2024-08-28\">2024-yil 28-avgust</time> <a class=\"quote-source\" href=\"https://uzdaily.uz/a\" rel=\"noopener\">Manba: uzdaily.uz</a></figcaption></figure>\n")]
    public void TryRender_GoodBlock_BecomesThisHtml(string markdown, string html) => Assert.Equal(html, TestText.Render(markdown).Html);

    [Fact]
    public void TryRender_BlockInBlock_ClosesTheInnerOneFirst()
    {
        var text = TestText.Render("::: callout\na\n\n::: quote speaker=eldor-aripov\nb\n:::\n\nc\n:::\n\nd\n");

        Assert.Equal(["p-1", "p-2"], text.Blocks.Select(block => block.Anchor));
        Assert.EndsWith("<p>c</p>\n</div>\n", text.Blocks[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRender_FenceInsideCode_IsCode() =>
        Assert.Contains("<code>:::\n</code>", TestText.Render("::: callout\n```\n:::\n```\n:::\n").Html, StringComparison.Ordinal);

    [Fact]
    public void TryRender_KazakhDocument_HasKazakhUnits()
    {
        var html = TestText.Render("::: document file=bayonnoma.pdf\nХаттама\n:::", WritingSystem.KazakhCyrillic).Html;

        Assert.Contains("PDF, 1,2\u00A0МБ", html, StringComparison.Ordinal);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Markdown;

public sealed partial class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "[", "](", ")", "!", "*", "_", "`", "```\n", "\n", "\n\n", "- ", "> ", "1. ", "# ", "## ", "|", "|-|-|\n", "::: callout\n",
        "::: quote speaker=eldor-aripov\n", "::: document file=bayonnoma.pdf\n", "::: video url=https://a.uz\n", ":::\n", "[^1]", "[^1]: ", "entry:meetings/second",
        "https://a.uz/", "javascript:alert(1)", "data:text/html,", "zal.jpg", "<", ">", "\"", "\" onload=\"", "<script>", "</p>", "&lt;", "&#0;", "&#x202E;", "&quot;",
        "\0", "\ud800", "\udc00", "\u202E", "\u200F", "aʻ", "    ", "\t", "[x] ", "{#a .b onclick=c}", "<https://a.uz>", "\\", "https://\u00AD.uz/", "https://a@b", "[a]: ", "'", "---\n", "===\n", "\r\n",
    ];

    [Fact]
    public void TryRender_RandomPieces_NeverThrowsNorWritesAnythingUnsafe()
    {
        var random = new Random(2024);

        for (var round = 0; round < 5000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            CouncilMarkdown.TryRender(markdown, WritingSystem.UzbekLatin, TestText.References, out var text, out var faults);
            AssertSafe(text.Html);
            Assert.All(faults, fault => Assert.InRange(fault.Line, 1, markdown.ReplaceLineEndings("\n").Split('\n').Length));
        }
    }

    [Theory]
    [InlineData("- ", "[", 127)]
    [InlineData("", "[", 100_000)]
    [InlineData("", "![", 1000)]
    [InlineData("", "> ", 1000)]
    [InlineData("", "*a ", 100_000)]
    [InlineData("", "::: callout\n", 1000)]
    public void TryRender_NestedTooDeep_IsRefusedAndLeavesNoTrace(string start, string piece, int times)
    {
        Assert.Equal(TextFaultCodes.NestedTooDeep, Assert.Single(TestText.FaultsOf(start + string.Concat(Enumerable.Repeat(piece, times)))).Code);
        Assert.Equal("<p id=\"p-1\">a</p>\n", TestText.Render("a").Html);
    }

    [Fact]
    public void TryRender_FiveMegabytesInOneWord_IsTooLong() => Assert.Equal(["1:text-too-long"], TestText.Faults(new string('a', 5_000_000)));

    [Fact]
    public void TryRender_ManyLinkBeginnings_IsRefusedWithoutParsing() =>
        Assert.Equal(["1:too-many-links"], TestText.Faults(string.Concat(Enumerable.Repeat("[a](", 250_000))));

    [Fact]
    public void TryRender_LongListAndTable_AreNotTooDeep()
    {
        var rows = string.Concat(Enumerable.Repeat("| a | b | c |\n", 500));
        var items = string.Concat(Enumerable.Repeat("- a\n", 500));

        Assert.Empty(TestText.Faults($"{items}\n| a | b | c |\n|-|-|-|\n{rows}"));
    }

    [Fact]
    public void TryRender_ReferencesWithMarkup_AreEncoded()
    {
        var hostile = TestText.References with
        {
            Entry = _ => new LinkTarget("/a\"onload=\"", "<b>", SiteLanguage.Uzbek),
            KeyFigure = _ => new KeyFigureTile("<i>", "<i>", "<i>", "<i>", "<i>", "javascript:alert(1)"),
        };

        CouncilMarkdown.TryRender("[](entry:news/a)\n\n::: key-figure figure=a\n:::\n", WritingSystem.UzbekLatin, hostile, out var text, out _);

        AssertSafe(text.Html);
        Assert.Contains("<a href=\"/a&quot;onload=&quot;\">&lt;b&gt;</a>", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text.Html, StringComparison.Ordinal);
    }

    private static void AssertSafe(string html)
    {
        // Throws on half a pair.
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(html);
        Assert.DoesNotContain(html, character => char.GetUnicodeCategory(character) == UnicodeCategory.Control && character is not ('\n' or '\t'));
        Assert.DoesNotContain('\u202E', html);
        Assert.Equal(html.Count(character => character == '<'), Element().Count(html));
        Assert.All(Address().Matches(html), match => Assert.Matches("^(https?://|/|#|mailto:|tel:)", match.Groups[1].Value));
    }

    [GeneratedRegex("""<(?:(?:p|h[2-6]|ul|ol|li|em|strong|code|pre|blockquote|figure|figcaption|table|thead|tbody|tr|th|td|section|div|span|sup|hr|br|time|a|img)(?: (?:id|class|role|tabindex|aria-label|aria-hidden|href|hreflang|rel|type|src|alt|width|height|loading|decoding|scope|start|lang|cite|datetime)="[^"<>]*")*|/[a-z0-9]+)>""", RegexOptions.None, 5000)]
    private static partial Regex Element();

    [GeneratedRegex("(?:href|src|cite)=\"([^\"]*)\"", RegexOptions.None, 5000)]
    private static partial Regex Address();
}

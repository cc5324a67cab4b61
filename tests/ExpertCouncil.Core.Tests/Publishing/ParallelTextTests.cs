using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class ParallelTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("matn")]
    [InlineData("</p>")]
    [InlineData("<p id=\"p-1\"")]
    public void Rows_NoWholeBlock_AreNone(string html) => Assert.Empty(Rows(html, ""));

    [Fact]
    public void Rows_SameBlocks_ArePairedByAnchor()
    {
        var rows = Rows("<p id=\"p-1\">a</p>\n<h2 id=\"s-1\">b</h2>\n", "<p id=\"p-1\">ә</p>\n<h2 id=\"s-1\">б</h2>\n");

        Assert.Equal([new("p-1", "<p>a</p>", "<p>ә</p>"), new ParallelRow("s-1", "<h2>b</h2>", "<h2>б</h2>")], rows);
        Assert.Equal(["1", null], rows.Select(row => row.Number));
    }

    [Fact]
    public void Rows_BlockInOneLanguageOnly_StandsWhereItsTextHasIt()
    {
        var rows = Rows("<p id=\"p-1\">a</p><h2 id=\"s-1\">b</h2><p id=\"p-3\">d</p>", "<p id=\"p-1\">ә</p><p id=\"p-2\">в</p><h2 id=\"s-1\">б</h2>");

        Assert.Equal(["p-1", "p-2", "s-1", "p-3"], rows.Select(row => row.Anchor));
        Assert.Null(rows[1].First);
        Assert.Null(rows[3].Second);
    }

    [Fact]
    public void Rows_NestedAndVoidElements_StayInTheirBlock()
    {
        const string list = "<ul id=\"p-1\">\n<li><p>a<br>b</p></li>\n<li><img src=\"x.png\" alt=\"a > b </ul>\"></li>\n</ul>";

        var rows = Rows($"{list}\n<hr id=\"p-2\">\n<div class=\"callout\" role=\"note\" id=\"p-3\">\n<p>c</p>\n<div><p>d</p></div>\n</div>\n", "");

        Assert.Equal(["p-1", "p-2", "p-3"], rows.Select(row => row.Anchor));
        Assert.Equal(list.Replace(" id=\"p-1\"", "", StringComparison.Ordinal), rows[0].First);
        Assert.Equal("<hr>", rows[1].First);
        Assert.Equal("<div class=\"callout\" role=\"note\">\n<p>c</p>\n<div><p>d</p></div>\n</div>", rows[2].First);
    }

    [Fact]
    public void Rows_IdsInsideBlocks_DifferBySideAndTheirLinksFollow()
    {
        const string html = "<p id=\"p-1\">a<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup> <a href=\"#p-1\">b</a> <a href=\"/uz#fn-1\">c</a></p>"
            + "<section class=\"footnotes\" id=\"fn\"><ol><li id=\"fn-1\"><p>d <a href=\"#fnref-1\">↩</a></p></li></ol></section>";

        var rows = Rows(html, html);

        Assert.Equal("<p>a<sup id=\"uz-fnref-1\"><a href=\"#uz-fn-1\">1</a></sup> <a href=\"#p-1\">b</a> <a href=\"/uz#fn-1\">c</a></p>", rows[0].First);
        Assert.Contains("<li id=\"kk-fn-1\"><p>d <a href=\"#kk-fnref-1\">", rows[1].Second, StringComparison.Ordinal);
        Assert.Equal("fn", rows[1].Anchor);
    }

    private static IReadOnlyList<ParallelRow> Rows(string uzbek, string kazakh) =>
        ParallelText.Rows(new ParallelSide(uzbek, "uz-"), new ParallelSide(kazakh, "kk-"));
}

using ExpertCouncil.Core.Reports;

namespace ExpertCouncil.Core.Tests.Reports;

public sealed class MistakeLetterTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\u00A0\u200E\t")]
    public void Fault_NoWords_IsNamed(string? quote) => Assert.Equal(MistakeLetterFault.QuoteMissing, new MistakeLetter(quote, null, "izoh").Fault);

    [Fact]
    public void Fault_TooLong_IsNamed()
    {
        Assert.Equal(MistakeLetterFault.QuoteTooLong, new MistakeLetter(new string('a', MistakeReport.QuoteMaxLength + 1), null, null).Fault);
        Assert.Equal(MistakeLetterFault.CommentTooLong, new MistakeLetter("a", null, new string('a', MistakeReport.CommentMaxLength + 1)).Fault);
        Assert.Null(new MistakeLetter(new string('a', MistakeReport.QuoteMaxLength), null, new string('a', MistakeReport.CommentMaxLength)).Fault);
    }

    [Fact]
    public void Letter_LinesAndUnseenCharacters_BecomeSpaces()
    {
        var letter = new MistakeLetter(" ikki\r\n  soʻz\u202E\u0000 ", "bir\u00A0\u00A0xatboshi", "  ");

        Assert.Equal(("ikki soʻz", "bir xatboshi", null), (letter.Quote, letter.Paragraph, letter.Comment));
    }

    [Fact]
    public void Letter_LongParagraph_KeepsTheWordsInTheMiddle()
    {
        var letter = new MistakeLetter("xato", $"{new string('a', 5000)} xato {new string('b', 5000)}", null);

        Assert.Equal(MistakeReport.ParagraphMaxLength, letter.Paragraph.Length);
        Assert.InRange(letter.Paragraph.IndexOf("xato", StringComparison.Ordinal), 900, 1100);
    }

    [Fact]
    public void Letter_LongParagraphOfPairs_CutsNoneOfThemInTwo()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 3000));

        Assert.All([new MistakeLetter("x", text, null), new MistakeLetter("y", text[1..], null)], letter =>
        {
            Assert.False(char.IsLowSurrogate(letter.Paragraph[0]));
            Assert.False(char.IsHighSurrogate(letter.Paragraph[^1]));
        });
    }
}

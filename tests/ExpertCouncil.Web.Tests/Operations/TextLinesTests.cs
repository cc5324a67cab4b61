using System.Text;
using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "<>\n")]
    [InlineData("a", "<a>\n")]
    [InlineData("a\r\n\nb\rc\n", "<a>\n<>\n<b\rc>\n")]
    [InlineData("\uFEFFa\n\uFEFFb", "<a>\n<\uFEFFb>\n")]
    public void Convert_Lines_StayBesideEachOther(string input, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Convert(Encoding.UTF8.GetBytes(input), line => $"<{line}>").Output));

    [Fact]
    public void Convert_InvalidBytes_BecomeReplacementCharacters() =>
        Assert.Equal("a\uFFFDb\n"u8.ToArray(), Convert([.. "a"u8, 0xFF, .. "b"u8], line => line).Output);

    [Fact]
    public void Convert_LineEndInAResult_BecomesASpace() => Assert.Equal("a b\n"u8.ToArray(), Convert("x"u8.ToArray(), _ => "a\nb").Output);

    [Fact]
    public void Convert_LineLongerThanTheBuffer_IsOneLine()
    {
        var text = string.Concat(Enumerable.Repeat("oʻ", 300_000));

        Assert.Equal(Encoding.UTF8.GetBytes(text + "\n"), Convert(Encoding.UTF8.GetBytes(text), line => line).Output);
    }

    [Fact]
    public void Report_Fault_NamesTheLineAndCounts()
    {
        using var faults = new MemoryStream();
        using var input = new MemoryStream("a\nb\n"u8.ToArray());
        using var output = new MemoryStream();
        using var lines = new TextLines(input, output, faults);

        lines.Convert(line =>
        {
            if (line == "b")
            {
                lines.Report("not b");
            }

            return line;
        });

        Assert.Equal((1, "2: not b\n"), (lines.FaultCount, Encoding.UTF8.GetString(faults.ToArray())));
    }

    private static (byte[] Output, byte[] Faults) Convert(byte[] text, Func<string, string> convert)
    {
        using var input = new MemoryStream(text);
        using var output = new MemoryStream();
        using var faults = new MemoryStream();
        using var lines = new TextLines(input, output, faults);
        lines.Convert(convert);

        return (output.ToArray(), faults.ToArray());
    }
}

using ExpertCouncil.Core.Export;

namespace ExpertCouncil.Core.Tests.Export;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n \n")]
    [InlineData("a\nb\nc\n", "a\nc\n", "@@ -1 +1 @@\n a\n-b\n c\n \n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9", "x\n2\n3\n4\n5\n6\n7\n8\ny", "@@ -1 +1 @@\n-1\n+x\n 2\n 3\n@@ -7 +7 @@\n 7\n 8\n-9\n+y\n")]
    public void Write_TwoTexts_ShowsChangesWithTheirSurroundings(string from, string to, string expected) => Assert.Equal(expected, LineDiff.Write(from, to));

    [Fact]
    public void Write_TwoLongTextsWithNothingInCommon_ShowsOneAfterTheOther()
    {
        var (from, to) = (Lines('a'), Lines('b'));

        Assert.Equal(6_001, LineDiff.Write(from, to).Count(c => c == '\n'));

        static string Lines(char name) => string.Join('\n', Enumerable.Range(0, 3_000).Select(line => $"{name}{line}"));
    }
}

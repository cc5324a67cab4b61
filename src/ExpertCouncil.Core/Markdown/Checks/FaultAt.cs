namespace ExpertCouncil.Core.Markdown;

internal static class FaultAt
{
    private const int LongestDetail = 100;

    /// <summary>A fault on a line that Markdig counts from 0, with a detail fit to be printed on one line.</summary>
    public static TextFault Line(int line, string code, string detail = "")
    {
        var plain = SafeText.Clean(detail).ReplaceLineEndings(" ");

        if (plain.Length > LongestDetail)
        {
            // A pair cut in half would be a broken string.
            plain = SafeText.Clean(plain[..(LongestDetail - 1)]).TrimEnd('\uFFFD') + "…";
        }

        return new TextFault(line + 1, code, plain);
    }
}

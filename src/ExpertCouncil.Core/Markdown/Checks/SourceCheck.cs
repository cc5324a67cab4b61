using System.Text;

namespace ExpertCouncil.Core.Markdown;

/// <summary>What is wrong with a text before it is parsed.</summary>
internal static class SourceCheck
{
    private const int LongestText = Editorial.Revision.BodyMaxBytes;

    // Markdig needs quadratic time for beginnings of links, and for addresses of reference links, in one paragraph: 250,000 of them took 200 seconds.
    private const int MostLinksInParagraph = 500;

    public static bool IsTooLong(string markdown) => markdown.Length > LongestText || Encoding.UTF8.GetByteCount(markdown) > LongestText;

    public static IEnumerable<TextFault> ForbiddenCharacters(string[] lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (SafeText.FirstForbidden(lines[line], out _, out var codePoint))
            {
                yield return FaultAt.Line(line, TextFaultCodes.ForbiddenCharacter, codePoint);
            }
        }
    }

    /// <summary>The fault of the first run of lines that would take too long, if there is one.</summary>
    public static TextFault? TooManyLinks(string[] lines)
    {
        var count = 0;

        for (var line = 0; line < lines.Length; line++)
        {
            count = string.IsNullOrWhiteSpace(lines[line]) ? 0 : count + lines[line].AsSpan().Count("](") + lines[line].AsSpan().Count("]:");

            if (count > MostLinksInParagraph)
            {
                return FaultAt.Line(line, TextFaultCodes.TooManyLinks);
            }
        }

        return null;
    }
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Markdig counts the lines of a heading underlined by <c>---</c> from its underline: faults in it would be named on a line too far down.</summary>
internal static class UnderlinedHeadings
{
    public static void CorrectLines(MarkdownDocument document, string source)
    {
        var (line, position) = (0, 0);

        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.IsSetext).OrderBy(heading => heading.Span.Start))
        {
            var start = Math.Clamp(heading.Span.Start, position, source.Length);
            line += source.AsSpan(position, start - position).Count('\n');
            position = start;
            Move(heading, heading.Line - line);
        }
    }

    private static void Move(HeadingBlock heading, int lines)
    {
        foreach (var inline in heading.Inline?.Descendants<Inline>() ?? [])
        {
            inline.Line -= lines;
        }

        heading.Line -= lines;
    }
}

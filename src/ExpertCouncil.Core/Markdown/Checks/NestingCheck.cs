using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Finds what Markdig would refuse to render, or render by using up the stack.</summary>
internal static class NestingCheck
{
    // Below Markdig's own limit of 128; a list in a list costs two.
    private const int Deepest = 100;

    public static TextFault? TooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Item, int Depth)>([(document, 0)]);
        TextFault? fault = null;

        while (fault is null && waiting.TryPop(out var next))
        {
            foreach (var child in Children(next.Item))
            {
                waiting.Push((child, next.Depth + 1));
            }

            fault = next.Depth > Deepest ? FaultAt.Line(next.Item.Line, TextFaultCodes.NestedTooDeep) : null;
        }

        return fault;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject item) => item switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inlines => inlines,
        _ => [],
    };
}

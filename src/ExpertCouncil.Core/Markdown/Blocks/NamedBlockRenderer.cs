using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

internal sealed class NamedBlockRenderer : MarkdownObjectRenderer<TextRenderer, NamedBlock>
{
    protected override void Write(TextRenderer renderer, NamedBlock block)
    {
        renderer.EnsureLine();

        if (block.Opening.Length == 0)
        {
            renderer.Report(block, TextFaultCodes.StrayBlockEnd);
        }
        else if (!BlockKind.All.TryGetValue(block.Name, out var kind))
        {
            renderer.Report(block, TextFaultCodes.UnknownBlock, block.Name);
            WriteContent(renderer, block);
        }
        else
        {
            Write(renderer, block, kind);
        }

        renderer.EnsureLine();
    }

    private static void Write(TextRenderer renderer, NamedBlock block, BlockKind kind)
    {
        var parameters = new BlockParameters(block, kind);
        var faults = parameters.Faults.Concat(FaultsOfContent(block, kind.Content)).ToList();
        faults.ForEach(fault => renderer.Report(block, fault.Code, fault.Detail));

        if (!block.IsClosed)
        {
            renderer.Report(block, TextFaultCodes.UnclosedBlock, block.Name);
        }

        // A parameter too many hides no further fault.
        if (faults.TrueForAll(fault => fault.Code is TextFaultCodes.UnknownParameter or TextFaultCodes.DuplicateParameter))
        {
            kind.Write(renderer, block, parameters);
        }
        else
        {
            WriteContent(renderer, block);
        }
    }

    private static IEnumerable<(string Code, string Detail)> FaultsOfContent(NamedBlock block, BlockContent content)
    {
        return content switch
        {
            BlockContent.None when block.Count > 0 => [(TextFaultCodes.BlockNotEmpty, block.Name)],
            BlockContent.Markdown when block.Count == 0 => [(TextFaultCodes.EmptyBlock, block.Name)],
            BlockContent.Title when !IsTitle(block) => [(TextFaultCodes.BlockTitleExpected, block.Name)],
            _ => [],
        };
    }

    private static bool IsTitle(NamedBlock block) =>
        block is [ParagraphBlock { Inline: { } title }]
        && PlainText.Of(title).Length > 0
        && title.Descendants<Inline>().All(inline => inline is LiteralInline or EmphasisInline or HtmlEntityInline or CodeInline or LineBreakInline or DelimiterInline or SpellingInline);

    private static void WriteContent(TextRenderer renderer, NamedBlock block)
    {
        renderer.Write("<div").WriteAnchor(block).WriteLine(">");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}

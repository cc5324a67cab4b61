using Markdig.Renderers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextRuleRenderer : MarkdownObjectRenderer<TextRenderer, ThematicBreakBlock>
{
    protected override void Write(TextRenderer renderer, ThematicBreakBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<hr").WriteAnchor(block).WriteLine(">");
    }
}

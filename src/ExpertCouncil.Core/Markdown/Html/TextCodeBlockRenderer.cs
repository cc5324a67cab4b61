using Markdig.Renderers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextCodeBlockRenderer : MarkdownObjectRenderer<TextRenderer, CodeBlock>
{
    protected override void Write(TextRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre").WriteAnchor(block).Write("><code>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}

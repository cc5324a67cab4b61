using Markdig.Renderers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Shows HTML as the text it is, never as HTML.</summary>
internal sealed class RawHtmlBlockRenderer : MarkdownObjectRenderer<TextRenderer, HtmlBlock>
{
    protected override void Write(TextRenderer renderer, HtmlBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre").WriteAnchor(block).Write(">");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</pre>");
    }
}

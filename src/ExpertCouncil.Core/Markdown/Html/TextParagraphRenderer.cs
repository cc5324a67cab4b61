using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextParagraphRenderer : MarkdownObjectRenderer<TextRenderer, ParagraphBlock>
{
    protected override void Write(TextRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } && paragraph.Parent is not TableCell)
        {
            FigureWriter.Write(renderer, paragraph, image);

            return;
        }

        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(paragraph);

            return;
        }

        renderer.EnsureLine();
        renderer.Write("<p").WriteAnchor(paragraph).Write(">");
        renderer.WriteLeafInline(paragraph);
        renderer.WriteLine("</p>");
    }
}

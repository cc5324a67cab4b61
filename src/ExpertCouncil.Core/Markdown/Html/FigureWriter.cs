using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>An image alone in its paragraph, with the image's title as caption.</summary>
internal static class FigureWriter
{
    public static void Write(TextRenderer renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAnchor(paragraph).Write(">");
        ImageWriter.Write(renderer, image);

        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            renderer.Write("<figcaption>").WriteText(image.Title).Write("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }
}

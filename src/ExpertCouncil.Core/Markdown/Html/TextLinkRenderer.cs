using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextLinkRenderer : MarkdownObjectRenderer<TextRenderer, LinkInline>
{
    protected override void Write(TextRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            ImageWriter.Write(renderer, link);
        }
        else if (renderer.IsInsideLink)
        {
            renderer.Report(link, TextFaultCodes.LinkInsideLink, link.Url ?? "");
            renderer.WriteChildren(link);
        }
        else if (LinkDestination.Find(renderer, link, link.Url ?? "") is { } destination)
        {
            WriteLink(renderer, link, destination);
        }
        else
        {
            renderer.WriteChildren(link);
        }
    }

    private static void WriteLink(TextRenderer renderer, LinkInline link, LinkDestination destination)
    {
        if (PlainText.Of(link).Length == 0)
        {
            if (destination.Title is not { Length: > 0 } title)
            {
                renderer.Report(link, TextFaultCodes.LinkWithoutText, link.Url ?? "");

                return;
            }

            // Put into the text itself, so that the plain text and the outline have it too.
            link.AppendChild(new LiteralInline(SafeText.Clean(title)));
        }

        destination.WriteStart(renderer);
        renderer.IsInsideLink = true;
        renderer.WriteChildren(link);
        renderer.IsInsideLink = false;
        renderer.Write("</a>");
    }
}

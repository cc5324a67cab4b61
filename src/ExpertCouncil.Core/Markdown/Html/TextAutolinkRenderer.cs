using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>An address in angle brackets.</summary>
internal sealed class TextAutolinkRenderer : MarkdownObjectRenderer<TextRenderer, AutolinkInline>
{
    protected override void Write(TextRenderer renderer, AutolinkInline link)
    {
        if (renderer.IsInsideLink)
        {
            renderer.Report(link, TextFaultCodes.LinkInsideLink, link.Url);
            renderer.WriteText(link.Url);
        }
        else if (LinkDestination.Find(renderer, link, link.IsEmail ? "mailto:" + link.Url : link.Url) is { } destination)
        {
            destination.WriteStart(renderer);
            renderer.WriteText(destination.Title ?? link.Url).Write("</a>");
        }
        else
        {
            renderer.WriteText(link.Url);
        }
    }
}

using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

internal sealed class FootnoteGroupRenderer : MarkdownObjectRenderer<TextRenderer, FootnoteGroup>
{
    protected override void Write(TextRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\" role=\"doc-endnotes\"").WriteAnchor(group).WriteAttribute("aria-label", renderer.Labels.Endnotes).WriteLine(">");
        renderer.WriteLine("<ol>");

        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.Write("<li").WriteAttribute("id", renderer.AnchorPrefix + "fn-" + footnote.Order.ToString(CultureInfo.InvariantCulture)).WriteLine(">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}

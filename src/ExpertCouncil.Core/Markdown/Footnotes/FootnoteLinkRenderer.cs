using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

internal sealed class FootnoteLinkRenderer : MarkdownObjectRenderer<TextRenderer, FootnoteLink>
{
    protected override void Write(TextRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var label = string.Format(CultureInfo.InvariantCulture, renderer.Labels.Footnote, order);

        // Markdig numbers the references of a text; a reference and its way back carry the same number.
        var reference = renderer.AnchorPrefix + "fnref-" + link.Index.ToString(CultureInfo.InvariantCulture);

        if (link.IsBackLink)
        {
            renderer.Write(" <a role=\"doc-backlink\"").WriteAttribute("href", "#" + reference);
            renderer.WriteAttribute("aria-label", $"{renderer.Labels.BackToText}: {label}").Write(">↩\uFE0E</a>");
        }
        else if (renderer.IsInsideLink)
        {
            renderer.Report(link, TextFaultCodes.LinkInsideLink, link.Footnote.Label ?? "");
        }
        else
        {
            renderer.Write("<sup").WriteAttribute("id", reference).Write("><a role=\"doc-noteref\"").WriteAttribute("href", $"#{renderer.AnchorPrefix}fn-{order}");
            renderer.WriteAttribute("aria-label", label).Write($">{order}</a></sup>");
        }
    }
}

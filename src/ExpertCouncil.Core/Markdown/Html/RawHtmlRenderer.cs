using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Shows HTML as the text it is, never as HTML.</summary>
internal sealed class RawHtmlRenderer : MarkdownObjectRenderer<TextRenderer, HtmlInline>
{
    protected override void Write(TextRenderer renderer, HtmlInline html) => renderer.WriteText(html.Tag);
}

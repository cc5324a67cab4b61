using Markdig.Renderers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextHeadingRenderer : MarkdownObjectRenderer<TextRenderer, HeadingBlock>
{
    protected override void Write(TextRenderer renderer, HeadingBlock heading)
    {
        // A first-level heading is a fault; shown in a preview, it must still not compete with the page's title.
        var element = FormattableString.Invariant($"h{Math.Max(heading.Level, 2)}");
        renderer.EnsureLine();
        renderer.Write("<" + element).WriteAnchor(heading).Write(">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</{element}>");
    }
}

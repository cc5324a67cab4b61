using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

internal sealed class TextLineBreakRenderer : MarkdownObjectRenderer<TextRenderer, LineBreakInline>
{
    protected override void Write(TextRenderer renderer, LineBreakInline lineBreak) => renderer.Write(lineBreak.IsHard ? "<br>\n" : "\n");
}

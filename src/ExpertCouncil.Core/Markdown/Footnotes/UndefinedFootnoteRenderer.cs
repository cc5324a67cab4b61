using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

internal sealed class UndefinedFootnoteRenderer : MarkdownObjectRenderer<TextRenderer, UndefinedFootnote>
{
    protected override void Write(TextRenderer renderer, UndefinedFootnote footnote) => renderer.WriteText($"[{footnote.Label}]");
}

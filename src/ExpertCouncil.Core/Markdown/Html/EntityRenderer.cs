using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Writes the character an entity stands for; Markdig's own renderer would let control characters pass.</summary>
internal sealed class EntityRenderer : MarkdownObjectRenderer<TextRenderer, HtmlEntityInline>
{
    protected override void Write(TextRenderer renderer, HtmlEntityInline entity) => renderer.WriteText(entity.Transcoded.ToString());
}

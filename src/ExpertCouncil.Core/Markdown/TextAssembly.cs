using System.Globalization;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Transliteration;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Puts a rendered text together block by block.</summary>
internal static class TextAssembly
{
    public static RenderedText Render(
        MarkdownDocument document, string source, WritingSystem writing, TextReferences references, string anchorPrefix, List<TextFault> faults)
    {
        var anchors = TextAnchors.Assign(document, anchorPrefix);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        // A renderer of its own for each text: one that Markdig pools keeps the state of a text that failed.
        var renderer = new TextRenderer(writer, writing, references, anchors);
        var blocks = TextAnchors.TopLevel(document).Select(block => Render(block, source, renderer, writer)).ToList();
        faults.AddRange(StructureCheck.Faults(document));
        faults.AddRange(FootnoteCheck.Faults(document));
        faults.AddRange(renderer.Faults);

        return new RenderedText(string.Concat(blocks.Select(block => block.Html)), Outline(document, anchors, writing), blocks, PlainText.Of(document, writing), renderer.EntryLinks)
        {
            Files = renderer.Files,
        };
    }

    private static RenderedBlock Render(Block block, string source, TextRenderer renderer, StringWriter writer)
    {
        var html = writer.GetStringBuilder();
        renderer.Write(block);
        renderer.EnsureLine();
        var rendered = new RenderedBlock(renderer.Anchors.Of(block), In(renderer.Writing, html.ToString()), BlockFingerprint.Of(block, source), BlockFingerprint.SourceOf(block, source));
        html.Clear();

        return rendered;
    }

    private static string In(WritingSystem writing, string html) => writing.IsSource ? html : HtmlTransliterator.Convert(html, writing);

    private static List<OutlineHeading> Outline(MarkdownDocument document, TextAnchors anchors, WritingSystem writing) =>
        [.. document.Descendants<HeadingBlock>().Select(heading => new OutlineHeading(anchors.Of(heading), Math.Max(heading.Level, 2), PlainText.Of(heading, writing)))];
}

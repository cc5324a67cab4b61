using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Gives the blocks of a text their ids, by kind and order only, so that two languages with the same sequence of blocks agree.</summary>
internal sealed class TextAnchors(string prefix)
{
    private const string Endnotes = "fn";

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string Prefix { get; } = prefix;

    public static TextAnchors Assign(MarkdownDocument document, string prefix)
    {
        var anchors = new TextAnchors(prefix);
        var (headings, blocks) = (0, 0);

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            anchors.Set(heading, "s", ++headings);
        }

        foreach (var block in TopLevel(document).Where(block => block is not HeadingBlock))
        {
            if (block is FootnoteGroup)
            {
                block.GetAttributes().Id = prefix + Endnotes;
            }
            else
            {
                anchors.Set(block, "p", ++blocks);
            }
        }

        return anchors;
    }

    /// <summary>The blocks a reader sees, the endnotes last.</summary>
    public static IEnumerable<Block> TopLevel(MarkdownDocument document) =>
        document.Where(block => block is not LinkReferenceDefinitionGroup).OrderBy(block => block is FootnoteGroup);

    public bool Has(string anchor) => known.Contains(anchor);

    /// <summary>The block's id without the prefix.</summary>
    public string Of(Block block) => (block.TryGetAttributes()?.Id ?? "")[Prefix.Length..];

    private void Set(Block block, string kind, int number)
    {
        var anchor = $"{kind}-{number.ToString(CultureInfo.InvariantCulture)}";
        known.Add(anchor);
        block.GetAttributes().Id = Prefix + anchor;
    }
}

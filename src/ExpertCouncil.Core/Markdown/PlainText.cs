using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>The words of a text without their form. Marks of footnotes are left out; an image is its alternative text, and its caption where it has one.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject item)
    {
        var text = new StringBuilder();
        Append(text, item);

        return string.Join('\n', text.ToString().Split('\n').Select(Tidy).Where(line => line.Length > 0));
    }

    /// <summary>The words inside an inline: of an image, the alternative text alone.</summary>
    public static string OfChildren(ContainerInline inlines)
    {
        var text = new StringBuilder();
        AppendAll(text, inlines);

        return Tidy(text.ToString());
    }

    private static string Tidy(string line) => SafeText.Clean(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static void Append(StringBuilder text, MarkdownObject item)
    {
        switch (item)
        {
            case LinkReferenceDefinitionGroup or FootnoteLink:
                break;
            case ContainerBlock container:
                AppendAll(text, container);
                text.Append(container is TableCell ? ' ' : '\n');
                break;
            case LeafBlock { Inline: { } inline } leaf:
                Append(text, inline);
                text.Append(leaf.Parent is TableCell ? ' ' : '\n');
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
            case ContainerInline inlines:
                AppendInlines(text, inlines);
                break;
            case LeafInline leaf:
                text.Append(TextOf(leaf));
                break;
        }
    }

    private static void AppendInlines(StringBuilder text, ContainerInline inlines)
    {
        if (inlines is DelimiterInline delimiter)
        {
            text.Append(delimiter.ToLiteral());
        }

        AppendAll(text, inlines);

        if (inlines is LinkInline { IsImage: true, Title: { Length: > 0 } caption, Parent: not LinkInline })
        {
            text.Append('\n').Append(caption).Append('\n');
        }
    }

    private static void AppendAll(StringBuilder text, IEnumerable<MarkdownObject> items)
    {
        foreach (var item in items)
        {
            Append(text, item);
        }
    }

    private static string TextOf(LeafInline leaf) => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };
}

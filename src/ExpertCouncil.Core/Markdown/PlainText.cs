using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>The words of a text without their form. Marks of footnotes are left out; an image is its alternative text, and its caption where it has one.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder text = new();
    private readonly bool keepsMarks;

    private PlainText(bool keepsMarks) => this.keepsMarks = keepsMarks;

    public static string Of(MarkdownObject item) => Of(item, keepsMarks: false);

    /// <summary>The words in the script they are rendered in.</summary>
    public static string Of(MarkdownObject item, WritingSystem writing) =>
        writing.IsSource ? Of(item) : SpellingMarks.In(Of(item, keepsMarks: true), writing);

    /// <summary>The words inside an inline: of an image, the alternative text alone.</summary>
    public static string OfChildren(ContainerInline inlines)
    {
        var plain = new PlainText(keepsMarks: false);
        plain.AppendAll(inlines);

        return Tidy(plain.text.ToString());
    }

    private static string Of(MarkdownObject item, bool keepsMarks)
    {
        var plain = new PlainText(keepsMarks);
        plain.Append(item);

        return string.Join('\n', plain.text.ToString().Split('\n').Select(Tidy).Where(line => line.Length > 0));
    }

    private static string Tidy(string line) => SafeText.Clean(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private void Append(MarkdownObject item)
    {
        switch (item)
        {
            case LinkReferenceDefinitionGroup or FootnoteLink:
                break;
            case ContainerBlock container:
                AppendAll(container);
                text.Append(container is TableCell ? ' ' : '\n');
                break;
            case LeafBlock { Inline: { } inline } leaf:
                Append(inline);
                text.Append(leaf.Parent is TableCell ? ' ' : '\n');
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
            case ContainerInline inlines:
                AppendInlines(inlines);
                break;
            case LeafInline leaf:
                text.Append(TextOf(leaf));
                break;
        }
    }

    private void AppendInlines(ContainerInline inlines)
    {
        if (inlines is DelimiterInline delimiter)
        {
            text.Append(delimiter.ToLiteral());
        }

        AppendAll(inlines);

        if (inlines is LinkInline { IsImage: true, Title: { Length: > 0 } caption, Parent: not LinkInline })
        {
            text.Append('\n').Append(caption).Append('\n');
        }
    }

    private void AppendAll(IEnumerable<MarkdownObject> items)
    {
        foreach (var item in items)
        {
            Append(item);
        }
    }

    private string TextOf(LeafInline leaf) => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        SpellingInline spelling => keepsMarks ? spelling.Source : spelling.Words,
        _ => "",
    };
}

using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace ExpertCouncil.Core.Markdown;

/// <summary>A table in a box of its own that scrolls sideways on a narrow screen, also by keyboard.</summary>
internal sealed class TextTableRenderer : MarkdownObjectRenderer<TextRenderer, Table>
{
    protected override void Write(TextRenderer renderer, Table table)
    {
        var label = string.Format(CultureInfo.InvariantCulture, renderer.Labels.Table, ++renderer.TableCount);
        renderer.EnsureLine();
        renderer.Write("<section class=\"table-scroll\" tabindex=\"0\"").WriteAnchor(table).WriteAttribute("aria-label", label).WriteLine(">");
        renderer.WriteLine("<table>");
        WriteRows(renderer, "thead", table, isHeader: true);
        WriteRows(renderer, "tbody", table, isHeader: false);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</section>");
    }

    private static void WriteRows(TextRenderer renderer, string element, Table table, bool isHeader)
    {
        var rows = table.OfType<TableRow>().Where(row => row.IsHeader == isHeader).ToList();

        if (rows.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{element}>");

        foreach (var row in rows)
        {
            renderer.Write("<tr>");

            for (var index = 0; index < row.Count; index++)
            {
                WriteCell(renderer, (TableCell)row[index], isHeader, Alignment(table, index));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{element}>");
    }

    private static void WriteCell(TextRenderer renderer, TableCell cell, bool isHeader, string? alignment)
    {
        // A header cell without words would announce nothing for a whole column.
        var isNamed = isHeader && PlainText.Of(cell).Length > 0;
        var element = isNamed ? "th" : "td";
        var isImplicit = renderer.ImplicitParagraph;
        renderer.Write("<" + element).WriteAttribute("scope", isNamed ? "col" : null).WriteAttribute("class", alignment).Write(">");
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.Write($"</{element}>");
    }

    private static string? Alignment(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            _ => null,
        };
}

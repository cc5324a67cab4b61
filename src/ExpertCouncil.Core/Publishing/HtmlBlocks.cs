using System.Text;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Cuts the HTML of a rendered text into its top-level blocks. It is our own renderer's: well formed, values in double quotes, text escaped.</summary>
internal static class HtmlBlocks
{
    private const string Id = " id=\"";
    private const string LocalLink = " href=\"#";

    /// <summary>Takes the id off each block and puts the prefix before the ids inside, and before the links that lead to them.</summary>
    public static IReadOnlyList<HtmlBlock> Split(string html, string idPrefix)
    {
        var blocks = TopLevel(html).ToList();
        var inner = blocks.SelectMany(block => HtmlTag.AllIn(block).Skip(1).Select(tag => Value(tag.In(block), Id))).OfType<string>().ToHashSet(StringComparer.Ordinal);

        return [.. blocks.Select(block => Rewrite(block, idPrefix, inner))];
    }

    private static IEnumerable<string> TopLevel(string html)
    {
        var (start, depth) = (0, 0);

        foreach (var tag in HtmlTag.AllIn(html))
        {
            if (depth == 0 && tag.IsEnd)
            {
                continue;
            }

            start = depth == 0 ? tag.Start : start;
            depth += tag.Nesting;

            if (depth == 0)
            {
                yield return html[start..tag.End];
            }
        }
    }

    private static HtmlBlock Rewrite(string block, string prefix, HashSet<string> inner)
    {
        var (written, done, anchor) = (new StringBuilder(), 0, (string?)null);

        foreach (var tag in HtmlTag.AllIn(block))
        {
            var text = tag.In(block);
            var id = Value(text, Id);

            if (tag.Start == 0)
            {
                anchor = id;
                text = text.Replace($"{Id}{id}\"", "", StringComparison.Ordinal);
            }
            else
            {
                text = text.Replace(Id, Id + prefix, StringComparison.Ordinal);
            }

            if (Value(text, LocalLink) is { } target && inner.Contains(target))
            {
                text = text.Replace(LocalLink, LocalLink + prefix, StringComparison.Ordinal);
            }

            written.Append(block, done, tag.Start - done).Append(text);
            done = tag.End;
        }

        return new HtmlBlock(anchor, written.Append(block, done, block.Length - done).ToString());
    }

    private static string? Value(string tag, string attribute)
    {
        var start = tag.IndexOf(attribute, StringComparison.Ordinal) + attribute.Length;
        var end = start < attribute.Length ? -1 : tag.IndexOf('"', start);

        return end < 0 ? null : tag[start..end];
    }
}

internal sealed record HtmlBlock(string? Anchor, string Html);

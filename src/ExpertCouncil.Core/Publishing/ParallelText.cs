namespace ExpertCouncil.Core.Publishing;

/// <summary>Two languages of one text, block beside block. Both give the same anchor to the same place, so the anchor is what pairs them.</summary>
public static class ParallelText
{
    /// <returns>The rows in the order of <paramref name="first"/>; a block that only <paramref name="second"/> has follows the one it follows there.</returns>
    public static IReadOnlyList<ParallelRow> Rows(ParallelSide first, ParallelSide second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);

        var rows = HtmlBlocks.Split(first.Html, first.IdPrefix).Select(block => new ParallelRow(block.Anchor, block.Html, null)).ToList();
        var place = 0;

        foreach (var block in HtmlBlocks.Split(second.Html, second.IdPrefix))
        {
            var index = rows.FindIndex(row => row.Second is null && row.Anchor is not null && row.Anchor == block.Anchor);

            if (index < 0)
            {
                rows.Insert(place++, new ParallelRow(block.Anchor, null, block.Html));
            }
            else
            {
                rows[index] = rows[index] with { Second = block.Html };
                place = index + 1;
            }
        }

        return rows;
    }
}

/// <summary>The rendered HTML of one language, and what is put before the ids inside its blocks, for they would otherwise stand twice in the page.</summary>
public sealed record ParallelSide(string Html, string IdPrefix);

/// <summary>One place of the text. The row carries the id; the blocks do not repeat it. A side is null where that language has no such block.</summary>
public sealed record ParallelRow(string? Anchor, string? First, string? Second)
{
    private const string Paragraph = "p-";

    /// <summary>The number a reader quotes; null for headings and endnotes.</summary>
    public string? Number => Anchor?.StartsWith(Paragraph, StringComparison.Ordinal) == true ? Anchor[Paragraph.Length..] : null;
}

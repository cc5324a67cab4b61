namespace ExpertCouncil.Core.Search;

/// <summary>Cuts a text down to the place where most of the query stands together, at word ends.</summary>
internal static class Excerpt
{
    /// <summary>In UTF-16 units, give or take a word.</summary>
    public const int Length = 200;
    private const string Left = "… ";
    private const string Right = " …";

    public static IReadOnlyList<ExcerptPart> Of(string text, IReadOnlyList<WordMark> marks)
    {
        var (first, last) = BestCluster(marks);
        var (start, end) = marks.Count == 0 ? (0, Math.Min(Length, text.Length)) : Around(text, marks[first].Start, marks[last].End);
        (start, end) = (WordStart(text, start), WordEnd(text, start, end));
        var parts = new List<ExcerptPart>();

        if (start > 0)
        {
            parts.Add(new ExcerptPart(Left, false));
        }

        Write(parts, text, start, end, marks);

        if (end < text.Length)
        {
            parts.Add(new ExcerptPart(Right, false));
        }

        return parts;
    }

    /// <summary>The whole text in pieces.</summary>
    public static IReadOnlyList<ExcerptPart> Whole(string text, IReadOnlyList<WordMark> marks)
    {
        var parts = new List<ExcerptPart>();
        Write(parts, text, 0, text.Length, marks);

        return parts;
    }

    // Different words of the query count first, then how many there are; of equals the first.
    private static (int First, int Last) BestCluster(IReadOnlyList<WordMark> marks)
    {
        var (best, bestScore) = ((0, 0), (0, 0));

        for (int first = 0, last = 0; first < marks.Count; first++)
        {
            while (last + 1 < marks.Count && marks[last + 1].End - marks[first].Start <= Length)
            {
                last++;
            }

            last = Math.Max(last, first);
            var met = 0;

            for (var index = first; index <= last; index++)
            {
                met |= 1 << marks[index].Met;
            }

            var score = (System.Numerics.BitOperations.PopCount((uint)met), last - first + 1);

            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = ((first, last), score);
            }
        }

        return best;
    }

    private static (int Start, int End) Around(string text, int start, int end)
    {
        var spare = Math.Max(0, Length - (end - start));
        var from = Math.Max(0, start - (spare / 2));
        var to = Math.Min(text.Length, from + Math.Max(Length, end - start));

        return (Math.Max(0, Math.Min(from, to - Length)), Math.Max(to, end));
    }

    private static int WordStart(string text, int start)
    {
        if (start == 0 || text[start - 1] == ' ')
        {
            return start;
        }

        var space = text.IndexOf(' ', start);

        return space < 0 || space - start > Length / 4 ? SurrogateSafe(text, start) : space + 1;
    }

    private static int WordEnd(string text, int start, int end)
    {
        if (end >= text.Length || text[end] == ' ')
        {
            return end;
        }

        var space = text.LastIndexOf(' ', end - 1, end - start);

        return space < 0 || end - space > Length / 4 ? SurrogateSafe(text, end) : space;
    }

    private static int SurrogateSafe(string text, int place) => char.IsLowSurrogate(text[place]) ? place - 1 : place;

    private static void Write(List<ExcerptPart> parts, string text, int start, int end, IReadOnlyList<WordMark> marks)
    {
        var done = start;

        foreach (var mark in marks)
        {
            if (mark.Start < start || mark.End > end)
            {
                continue;
            }

            if (mark.Start > done)
            {
                parts.Add(new ExcerptPart(text[done..mark.Start], false));
            }

            parts.Add(new ExcerptPart(text[mark.Start..mark.End], true));
            done = mark.End;
        }

        if (end > done)
        {
            parts.Add(new ExcerptPart(text[done..end], false));
        }
    }
}

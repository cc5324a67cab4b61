namespace ExpertCouncil.Core.Editorial;

/// <summary>Where two rows of blocks differ: runs of blocks that went and came, between blocks that stayed.</summary>
internal static class BlockDifference
{
    // Beyond this many comparisons two texts have little in common, and all that lies between their ends counts as changed.
    private const int MaxComparisons = 4_000_000;

    /// <returns>Each run as where it begins in both and how many blocks went and came.</returns>
    public static IEnumerable<(int From, int Removed, int To, int Added)> Of(IReadOnlyList<ComparedBlock> before, IReadOnlyList<ComparedBlock> after)
    {
        var (first, lastBefore, lastAfter) = (0, before.Count, after.Count);

        while (first < lastBefore && first < lastAfter && Same(before[first], after[first]))
        {
            first++;
        }

        while (lastBefore > first && lastAfter > first && Same(before[lastBefore - 1], after[lastAfter - 1]))
        {
            (lastBefore, lastAfter) = (lastBefore - 1, lastAfter - 1);
        }

        if ((long)(lastBefore - first) * (lastAfter - first) > MaxComparisons)
        {
            return [(first, lastBefore - first, first, lastAfter - first)];
        }

        return Walk(before, after, first, lastBefore, lastAfter);
    }

    private static IEnumerable<(int From, int Removed, int To, int Added)> Walk(
        IReadOnlyList<ComparedBlock> before, IReadOnlyList<ComparedBlock> after, int first, int lastBefore, int lastAfter)
    {
        var lengths = CommonLengths(before, after, first, lastBefore, lastAfter);
        var (i, j) = (first, first);

        while (i < lastBefore || j < lastAfter)
        {
            var (from, to) = (i, j);

            while ((i < lastBefore || j < lastAfter) && !(i < lastBefore && j < lastAfter && Same(before[i], after[j])))
            {
                if (j == lastAfter || (i < lastBefore && lengths[i + 1 - first, j - first] >= lengths[i - first, j + 1 - first]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            if (i > from || j > to)
            {
                yield return (from, i - from, to, j - to);
            }

            while (i < lastBefore && j < lastAfter && Same(before[i], after[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
        }
    }

    // The longest common part of each pair of endings.
    private static int[,] CommonLengths(IReadOnlyList<ComparedBlock> before, IReadOnlyList<ComparedBlock> after, int first, int lastBefore, int lastAfter)
    {
        var lengths = new int[lastBefore - first + 1, lastAfter - first + 1];

        for (var i = lastBefore - first - 1; i >= 0; i--)
        {
            for (var j = lastAfter - first - 1; j >= 0; j--)
            {
                lengths[i, j] = Same(before[first + i], after[first + j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static bool Same(ComparedBlock one, ComparedBlock other) => string.Equals(one.Fingerprint, other.Fingerprint, StringComparison.Ordinal);
}

namespace ExpertCouncil.Core.Editorial;

/// <summary>Finds the parts of one text in another: by heading, and a part whose heading was changed by its place between two that are found.</summary>
internal static class SectionAlignment
{
    /// <returns>For each part of <paramref name="from"/> its place in <paramref name="to"/>, or -1.</returns>
    public static int[] Of(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var places = Enumerable.Repeat(-1, from.Count).ToArray();
        var free = Enumerable.Repeat(true, to.Count).ToArray();

        for (var index = 0; index < from.Count; index++)
        {
            var same = Enumerable.Range(0, to.Count).FirstOrDefault(place => free[place] && string.Equals(from[index], to[place], StringComparison.Ordinal), -1);

            if (same >= 0)
            {
                (places[index], free[same]) = (same, false);
            }
        }

        PairRenamed(places, free);

        return places;
    }

    // As many unknown parts on both sides between the same neighbours: they are the same parts under other headings.
    private static void PairRenamed(int[] places, bool[] free)
    {
        for (var start = 0; start < places.Length; start++)
        {
            if (places[start] >= 0)
            {
                continue;
            }

            var end = start;

            while (end < places.Length && places[end] < 0)
            {
                end++;
            }

            var (first, last) = (start == 0 ? 0 : places[start - 1] + 1, end == places.Length ? free.Length : places[end]);

            if (last - first == end - start && free[first..last].All(isFree => isFree))
            {
                for (var index = start; index < end; index++)
                {
                    (places[index], free[first + index - start]) = (first + index - start, false);
                }
            }

            start = end;
        }
    }
}

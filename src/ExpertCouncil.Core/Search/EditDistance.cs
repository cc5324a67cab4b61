namespace ExpertCouncil.Core.Search;

/// <summary>How many letters must be added, left out, changed or swapped with their neighbour to make one word of another (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <returns>The distance, or some number above <paramref name="most"/> where it is larger.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        var width = right.Length + 1;
        var (before, last, current) = (new int[width], new int[width], new int[width]);

        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;

            for (var column = 1; column < width; column++)
            {
                var changed = left[row - 1] == right[column - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + changed);

                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    distance = Math.Min(distance, before[column - 2] + 1);
                }

                current[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most)
            {
                return least;
            }

            (before, last, current) = (last, current, before);
        }

        return last[right.Length];
    }
}

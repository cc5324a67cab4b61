using System.Globalization;
using System.Text;

namespace ExpertCouncil.Core.Export;

/// <summary>What differs between two texts, line by line, in the unified form: lines of the first begin with <c>-</c>, lines of the second with <c>+</c>.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    // Beyond this many comparisons two texts have little in common and are shown one after the other.
    private const int MaxComparisons = 4_000_000;

    public static string Write(string from, string to)
    {
        var changes = Compare(from.Split('\n'), to.Split('\n'));
        var diff = new StringBuilder();
        var (fromLine, toLine, shown) = (1, 1, -1);

        for (var index = 0; index < changes.Count; index++)
        {
            var (sign, line) = changes[index];

            if (IsNearChange(changes, index))
            {
                if (shown != index - 1 || index == 0)
                {
                    diff.Append(CultureInfo.InvariantCulture, $"@@ -{fromLine} +{toLine} @@\n");
                }

                diff.Append(sign).Append(line).Append('\n');
                shown = index;
            }

            fromLine += sign == '+' ? 0 : 1;
            toLine += sign == '-' ? 0 : 1;
        }

        return diff.ToString();
    }

    private static bool IsNearChange(List<(char Sign, string Line)> changes, int index)
    {
        for (var near = Math.Max(0, index - Context); near <= Math.Min(changes.Count - 1, index + Context); near++)
        {
            if (changes[near].Sign != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static List<(char Sign, string Line)> Compare(string[] from, string[] to)
    {
        var before = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = from.Skip(before).Reverse().Zip(to.Skip(before).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();

        return
        [
            .. from.Take(before).Select(line => (' ', line)),
            .. Middle(from[before..^after], to[before..^after]),
            .. from.Skip(from.Length - after).Select(line => (' ', line)),
        ];
    }

    private static IEnumerable<(char Sign, string Line)> Middle(string[] from, string[] to)
    {
        if ((long)from.Length * to.Length > MaxComparisons)
        {
            return [.. from.Select(line => ('-', line)), .. to.Select(line => ('+', line))];
        }

        return Walk(from, to, CommonLengths(from, to));
    }

    // The longest common part of each pair of endings.
    private static int[,] CommonLengths(string[] from, string[] to)
    {
        var lengths = new int[from.Length + 1, to.Length + 1];

        for (var i = from.Length - 1; i >= 0; i--)
        {
            for (var j = to.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = from[i] == to[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static IEnumerable<(char Sign, string Line)> Walk(string[] from, string[] to, int[,] lengths)
    {
        var (i, j) = (0, 0);

        while (i < from.Length || j < to.Length)
        {
            if (i < from.Length && j < to.Length && from[i] == to[j])
            {
                yield return (' ', from[i++]);
                j++;
            }
            else if (i < from.Length && (j == to.Length || lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return ('-', from[i++]);
            }
            else
            {
                yield return ('+', to[j++]);
            }
        }
    }
}

using System.Globalization;

namespace ExpertCouncil.Evaluation;

/// <summary>One printed figure: name, share, number, goal.</summary>
internal sealed class Score(string name, double? goal, bool keepsMisses)
{
    private readonly List<string> misses = [];
    private long right;
    private long total;

    public void Add(string given, string actual, string[] accepted, long weight = 1)
    {
        total += weight;

        if (accepted.Contains(actual, StringComparer.Ordinal))
        {
            right += weight;
        }
        else if (keepsMisses)
        {
            misses.Add($"{given} → {actual} ({string.Join(", ", accepted)})");
        }
    }

    public void Count(bool isRight, string what)
    {
        total++;
        right += isRight ? 1 : 0;

        if (!isRight && keepsMisses)
        {
            misses.Add(what);
        }
    }

    public void Add(Score other)
    {
        right += other.right;
        total += other.total;
    }

    public void Print()
    {
        if (total == 0)
        {
            return;
        }

        var share = (100.0 * right / total).ToString("F2", CultureInfo.InvariantCulture);
        var aim = goal is { } least ? "goal ≥ " + least.ToString(CultureInfo.InvariantCulture) : "";
        Console.WriteLine($"{name,-56}  {share,6} %  (n {total})  {aim}");
        misses.ForEach(miss => Console.WriteLine("    " + miss));
    }
}

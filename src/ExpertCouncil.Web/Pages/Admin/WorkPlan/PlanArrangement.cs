using System.Globalization;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>The items of a plan in the order of a form, and the numbers they would get there. Nothing is saved by arranging.</summary>
/// <param name="Rows">In the order of the form; what is saved is in <see cref="DeskPlanRow.Facts"/>.</param>
/// <param name="Numbers">Those of the plan, from the first place on.</param>
/// <param name="Mark">Of the plan as it is saved.</param>
public sealed record PlanArrangement(IReadOnlyList<DeskPlanRow> Rows, IReadOnlyList<int> Numbers, string Mark)
{
    public static readonly PlanArrangement None = new([], [], "");

    public bool IsChanged => Rows.Zip(Numbers).Any(pair => pair.First.Facts.Number != pair.Second);

    /// <summary>With the rows as a form orders their keys.</summary>
    /// <returns>Null when it is not about the items there are.</returns>
    public PlanArrangement? As(IReadOnlyList<string> order, string? mark)
    {
        var rows = Rows.ToDictionary(row => row.Item.Key, StringComparer.Ordinal);
        var keys = order.Distinct(StringComparer.Ordinal).ToList();

        return mark == Mark && order.Count == rows.Count && keys.Count == rows.Count && keys.TrueForAll(rows.ContainsKey)
            ? this with { Rows = keys.ConvertAll(key => rows[key]) }
            : null;
    }

    /// <summary>With a row so many places further down.</summary>
    public PlanArrangement Moved(string key, int by)
    {
        var place = Rows.Index().FirstOrDefault(row => row.Item.Item.Key == key).Index;

        return MovedTo(Rows[place], Math.Clamp(place + by, 0, Rows.Count - 1));
    }

    /// <summary>With the rows where the typed numbers, one a row, belong.</summary>
    public PlanArrangement ByNumbers(IReadOnlyList<string?> typed)
    {
        var moved = this;

        foreach (var (row, old, number) in Rows.Zip(Numbers, typed))
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted != old)
            {
                moved = moved.MovedTo(row, Numbers.TakeWhile(present => present < wanted).Count());
            }
        }

        return moved;
    }

    private PlanArrangement MovedTo(DeskPlanRow row, int place)
    {
        var rows = Rows.Where(other => other != row).ToList();
        rows.Insert(Math.Min(place, rows.Count), row);

        return this with { Rows = rows };
    }
}

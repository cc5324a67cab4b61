using System.Collections;
using System.Globalization;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>What the buttons of rows do. The name of a list leads from the form to it: <c>Decisions[2].PlanItems</c>.</summary>
internal static class RowAction
{
    public static string Add(string path) => $"add:{path}";

    public static string Of(string verb, string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{verb}:{path}:{index}");

    public static bool TryApply(FactsForm form, string? action)
    {
        if (action?.Split(':') is not [var verb, var path, .. var rest] || Find(form, path) is not var (owner, name, rows))
        {
            return false;
        }

        if (verb == "add" && rest.Length == 0 && rows.Count < FormShape.MaxRows)
        {
            rows.Add(FormShape.NewRow(rows));
            FocusOn(rows, rows.Count - 1);

            return true;
        }

        return rest is [var number] && Index(number, rows) is { } index && TryMove(verb, owner, name, rows, index);
    }

    private static bool TryMove(string verb, FormRow owner, string name, IList rows, int index)
    {
        var to = verb switch { "up" => index - 1, "down" => index + 1, "remove" => index, _ => -1 };

        if (to < 0 || to >= rows.Count)
        {
            return false;
        }

        var row = rows[index];
        rows.RemoveAt(index);

        if (verb != "remove")
        {
            rows.Insert(to, row);
        }

        if (rows.Count == 0)
        {
            owner.Focus(name);
        }
        else
        {
            FocusOn(rows, Math.Min(to, rows.Count - 1));
        }

        return true;
    }

    private static void FocusOn(IList rows, int index) => ((FormRow)rows[index]!).Focus();

    private static (FormRow Owner, string Name, IList Rows)? Find(FormRow form, string path)
    {
        var owner = form;
        var steps = path.Split('.');

        foreach (var step in steps[..^1])
        {
            if (step.Split('[', ']') is not [var list, var number, ""]
                || FormShape.ListOf(owner, list) is not { } rows
                || Index(number, rows) is not { } index)
            {
                return null;
            }

            owner = (FormRow)rows[index]!;
        }

        return FormShape.ListOf(owner, steps[^1]) is { } found ? (owner, steps[^1], found) : null;
    }

    private static int? Index(string number, IList rows) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < rows.Count ? index : null;
}

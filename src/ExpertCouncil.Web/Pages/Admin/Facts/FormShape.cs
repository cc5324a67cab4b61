using System.Collections;
using System.Reflection;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>Fills rows from a posted form and looks through them, by their properties. Posted rows may have gaps in their numbers; here they are counted anew.</summary>
internal static class FormShape
{
    // More than any form holds; a forged form must not make rows without end.
    public const int MaxRows = 500;

    public static void Fill(FormRow row, IFormCollection form, string prefix)
    {
        foreach (var property in Properties(row))
        {
            var name = $"{prefix}.{property.Name}";

            switch (property.GetValue(row))
            {
                case FormRow inner:
                    Fill(inner, form, name);
                    break;
                case List<string> keys:
                    keys.AddRange(form[name].OfType<string>().Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));
                    break;
                case IList rows:
                    FillRows(rows, form, name);
                    break;
                default:
                    property.SetValue(row, property.PropertyType == typeof(bool) ? form[name] == "true" : form[name].FirstOrDefault());
                    break;
            }
        }
    }

    public static bool IsEmpty(FormRow row) => Properties(row).All(property => property.GetValue(row) switch
    {
        FormRow inner => inner.IsEmpty(),
        List<string> keys => keys.Count == 0,
        IList rows => rows.Cast<FormRow>().All(inner => inner.IsEmpty()),
        bool isTicked => !isTicked,
        var typed => string.IsNullOrWhiteSpace((string?)typed),
    });

    public static IEnumerable<FormRow> RowsOf(FormRow row) => Properties(row).Select(property => property.GetValue(row)).SelectMany(value => value switch
    {
        FormRow inner => [inner],
        IList rows => rows.OfType<FormRow>(),
        _ => [],
    });

    /// <returns>Every text that is given per language.</returns>
    public static IEnumerable<(SiteLanguage Language, string Text)> TextsOf(FormRow row) => row is LocalRow local
        ? SiteLanguages.All.Select(language => (language, local.In(language)?.Trim() ?? ""))
        : RowsOf(row).SelectMany(TextsOf);

    /// <returns>The list of rows of that name; null where there is none.</returns>
    public static IList? ListOf(FormRow row, string name) =>
        row.GetType().GetProperty(name)?.GetValue(row) is IList list and not List<string> ? list : null;

    public static FormRow NewRow(IList rows) => (FormRow)Activator.CreateInstance(rows.GetType().GetGenericArguments()[0])!;

    private static void FillRows(IList rows, IFormCollection form, string name)
    {
        foreach (var number in Numbers(form, name + "[").Take(MaxRows))
        {
            var row = NewRow(rows);
            Fill(row, form, FormattableString.Invariant($"{name}[{number}]"));
            rows.Add(row);
        }
    }

    private static SortedSet<int> Numbers(IFormCollection form, string start)
    {
        var numbers = new SortedSet<int>();

        foreach (var key in form.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)))
        {
            var end = key.IndexOf(']', start.Length);

            if (end > 0 && int.TryParse(key.AsSpan(start.Length, end - start.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static IEnumerable<PropertyInfo> Properties(FormRow row) =>
        row.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);
}

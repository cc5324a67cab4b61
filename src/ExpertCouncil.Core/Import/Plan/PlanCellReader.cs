using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Reads the cells of one line. What a cell cannot mean is told with the column's name, and read as if it were empty.</summary>
internal sealed class PlanCellReader(IReadOnlyDictionary<PlanColumn, string> cells, Action<string> fault)
{
    // Spreadsheets write days back in the second form.
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd.MM.yyyy"];

    public string? Text(PlanColumn column) => cells[column] is { Length: > 0 } text ? text : null;

    public string? Required(PlanColumn column)
    {
        var text = Text(column);

        if (text is null)
        {
            Fault(column, "must not be empty");
        }

        return text;
    }

    public IReadOnlyList<string> Keys(PlanColumn column) =>
        cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int? Number(PlanColumn column, int least, int most)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(column, $"'{text}' is not a whole number from {least} to {most}");

        return null;
    }

    public int RequiredNumber(PlanColumn column, int least, int most) => Required(column) is null ? 0 : Number(column, least, most).GetValueOrDefault();

    public T Word<T>(PlanColumn column)
        where T : struct, Enum
    {
        var word = Required(column);

        if (word is not null && EnumWords<T>.Parse(word) is null)
        {
            Fault(column, $"'{word}' is none of {EnumWords<T>.All}");
        }

        return word is null ? default : EnumWords<T>.Parse(word).GetValueOrDefault();
    }

    public Term? Term(PlanColumn first, PlanColumn last)
    {
        var (from, to) = (Day(first), Day(last));

        if (to < from)
        {
            Fault(last, "the term ends before it begins");
        }

        return from is null && to is null ? null : new Term(from, to);
    }

    private DateOnly? Day(PlanColumn column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(column, $"'{text}' is not a day: 2024-08-28");

        return null;
    }

    private void Fault(PlanColumn column, string message) => fault($"{PlanColumns.Name(column)}: {message}.");
}

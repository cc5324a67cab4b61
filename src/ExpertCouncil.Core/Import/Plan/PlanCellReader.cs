using System.Globalization;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Reads the cells of one line. What a cell cannot mean is told with its column, and read as if it were empty.</summary>
internal sealed class PlanCellReader(IReadOnlyDictionary<PlanColumn, string> cells, Action<PlanColumn, PlanFaultCode, string[]> fault)
{
    // Spreadsheets write days back in the other forms.
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    public string? Text(PlanColumn column) => cells.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    public string? Required(PlanColumn column)
    {
        var text = Text(column);

        if (text is null)
        {
            fault(column, PlanFaultCode.Missing, []);
        }

        return text;
    }

    public IReadOnlyList<string> Keys(PlanColumn column) =>
        cells[column].Split([' ', ',', ';', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A spreadsheet may have made a percentage of it: <c>40%</c>.</summary>
    public int? Percent(PlanColumn column) => Number(column, 0, 100, Text(column)?.TrimEnd('%').TrimEnd());

    public int? Number(PlanColumn column, int least, int most) => Number(column, least, most, Text(column));

    public int RequiredNumber(PlanColumn column, int least, int most) => Required(column) is null ? 0 : Number(column, least, most).GetValueOrDefault();

    public T Word<T>(PlanColumn column)
        where T : struct, Enum
    {
        var word = Required(column);
        var value = word is null ? null : EnumWords<T>.Parse(word);

        if (word is not null && value is null)
        {
            fault(column, PlanFaultCode.NotAWord, [word, EnumWords<T>.All]);
        }

        return value.GetValueOrDefault();
    }

    public Term? Term(PlanColumn first, PlanColumn last)
    {
        var (from, to) = (Day(first), Day(last));

        if (to < from)
        {
            fault(last, PlanFaultCode.TermReversed, []);
        }

        return from is null && to is null ? null : new Term(from, to);
    }

    private int? Number(PlanColumn column, int least, int most, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        fault(column, PlanFaultCode.NotANumber, [cells[column], least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)]);

        return null;
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

        fault(column, PlanFaultCode.NotADay, [text]);

        return null;
    }
}

using System.Globalization;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Turns the lines of a plan file into items and collects what is wrong with them.</summary>
internal sealed class PlanReading
{
    private readonly List<PlanFault> faults = [];
    private readonly List<PlanLine> lines = [];
    private readonly HashSet<string> keys = [];
    private IReadOnlyList<PlanColumn> columns = [];

    public void Fault(int line, PlanFaultCode code, PlanColumn? column = null, params string[] arguments) =>
        faults.Add(new PlanFault(line, code, column) { Arguments = arguments });

    public PlanFile Done() => new(lines, [.. faults.OrderBy(fault => fault.Line)]);

    /// <returns>False when the file cannot be read on.</returns>
    public bool ReadHeadings(IReadOnlyList<string> headings)
    {
        // Spreadsheets keep columns that were emptied.
        var named = headings.Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse().ToList();
        var parsed = named.ConvertAll(heading => (Heading: heading, Column: PlanColumns.Parse(PlanCells.Read(heading))));

        foreach (var (heading, _) in parsed.Where(pair => pair.Column is null))
        {
            Fault(1, PlanFaultCode.ColumnUnknown, null, heading);
        }

        columns = [.. parsed.Select(pair => pair.Column).OfType<PlanColumn>()];

        foreach (var column in PlanColumns.All.Where(column => !StandsAsItMay(column)))
        {
            Fault(1, PlanFaultCode.ColumnNotOnce, column);
        }

        if (!columns.Any(PlanColumns.Titles.Contains))
        {
            Fault(1, PlanFaultCode.TitleColumnMissing);
        }

        return faults.Count == 0;
    }

    public void ReadLine(int line, IReadOnlyList<string> cells)
    {
        var texts = cells.Select(cell => PlanCells.Read(cell.Trim())).ToList();

        if (texts.TrueForAll(text => text.Length == 0))
        {
            return;
        }

        if (texts.Count < columns.Count || texts.Skip(columns.Count).Any(text => text.Length > 0))
        {
            Fault(line, PlanFaultCode.CellCount, null, Invariant(texts.Count), Invariant(columns.Count));

            return;
        }

        var before = faults.Count;
        var row = new PlanCellReader(columns.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second), (column, code, given) => Fault(line, code, column, given));
        var (key, facts) = (row.Text(PlanColumn.Key) ?? "", Facts(row));

        if (key.Length > 0 && !keys.Add(key))
        {
            Fault(line, PlanFaultCode.KeyTwice, PlanColumn.Key, key);
        }

        if (faults.Count == before)
        {
            lines.Add(new PlanLine(line, key, facts) { Title = row.Text(PlanColumn.Title), TitleUz = row.Text(PlanColumn.TitleUz), TitleKk = row.Text(PlanColumn.TitleKk) });
        }
    }

    private static WorkPlanItemFacts Facts(PlanCellReader row) => new()
    {
        Plan = row.Required(PlanColumn.Plan) ?? "",
        Number = row.RequiredNumber(PlanColumn.Number, 1, WorkPlanItemFacts.MaxNumber),
        Nature = row.Word<PlanItemNature>(PlanColumn.Nature),
        Direction = row.Required(PlanColumn.Direction) ?? "",
        Responsible = row.Keys(PlanColumn.Responsible),
        Term = row.Term(PlanColumn.TermFrom, PlanColumn.TermTo),
        Status = row.Word<PlanItemStatus>(PlanColumn.Status),
        Progress = row.Percent(PlanColumn.Progress),
        Weight = row.Number(PlanColumn.Weight, 1, WorkPlanItemFacts.MaxWeight) ?? 1,
        Meeting = row.Text(PlanColumn.Meeting),
    };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool StandsAsItMay(PlanColumn column) => columns.Count(present => present == column) switch
    {
        1 => true,
        0 => PlanColumns.Titles.Contains(column),
        _ => false,
    };
}

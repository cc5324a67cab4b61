using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Turns the lines of a plan file into items and collects what is wrong with them.</summary>
internal sealed class PlanReading(string file)
{
    private readonly FaultList faults = new(file);
    private readonly List<PlanLine> lines = [];
    private readonly HashSet<string> keys = [];
    private IReadOnlyList<PlanColumn> columns = [];

    public void Fault(int line, string message) => faults.Add(line, message);

    public PlanFile Done() => new(lines, [.. faults.InOrder]);

    /// <returns>False when the file cannot be read on.</returns>
    public bool ReadHeadings(IReadOnlyList<string> headings)
    {
        var parsed = headings.Select(heading => (Heading: heading, Column: PlanColumns.Parse(PlanCells.Read(heading)))).ToList();

        foreach (var (heading, _) in parsed.Where(pair => pair.Column is null))
        {
            Fault(1, $"'{heading}' is no column of a plan file; its columns are {string.Join(", ", PlanColumns.All.Select(PlanColumns.Name))}.");
        }

        columns = [.. parsed.Select(pair => pair.Column).OfType<PlanColumn>()];

        foreach (var column in PlanColumns.All.Where(column => columns.Count(present => present == column) != 1))
        {
            Fault(1, $"The column '{PlanColumns.Name(column)}' must stand in the file once.");
        }

        return faults.Count == 0;
    }

    public void ReadLine(int line, IReadOnlyList<string> cells)
    {
        if (cells.Count != columns.Count)
        {
            Fault(line, $"The line has {cells.Count} cells, the first one has {columns.Count}.");

            return;
        }

        var before = faults.Count;
        var row = new PlanCellReader(columns.Zip(cells).ToDictionary(pair => pair.First, pair => PlanCells.Read(pair.Second)), message => Fault(line, message));
        var (key, facts) = (row.Required(PlanColumn.Key), Facts(row));

        if (key is not null && !keys.Add(key))
        {
            Fault(line, $"key: '{key}' stands in the file twice.");
        }

        if (faults.Count == before)
        {
            lines.Add(new PlanLine(line, key!, row.Text(PlanColumn.Title) ?? "", facts));
        }
    }

    private static WorkPlanItemFacts Facts(PlanCellReader row) => new()
    {
        Plan = row.Required(PlanColumn.Plan) ?? "",
        Number = row.RequiredNumber(PlanColumn.Number, 1, 9999),
        Nature = row.Word<PlanItemNature>(PlanColumn.Nature),
        Direction = row.Required(PlanColumn.Direction) ?? "",
        Responsible = row.Keys(PlanColumn.Responsible),
        Term = row.Term(PlanColumn.TermFrom, PlanColumn.TermTo),
        Status = row.Word<PlanItemStatus>(PlanColumn.Status),
        Progress = row.Number(PlanColumn.Progress, 0, 100),
        Weight = row.Number(PlanColumn.Weight, 1, 1000) ?? 1,
        Meeting = row.Text(PlanColumn.Meeting),
    };
}

namespace ExpertCouncil.Core.Import;

/// <summary>Collects the faults of one file, so that all are told at once.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<Fault> faults = [];

    public string File => file;

    public int Count => faults.Count;

    public IEnumerable<Fault> InOrder => faults.OrderBy(fault => fault.Line);

    public void Add(int line, string message) => faults.Add(new Fault(file, line, message));
}

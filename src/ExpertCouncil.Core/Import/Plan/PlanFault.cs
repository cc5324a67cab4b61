namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Something that keeps a plan file from being taken. The wording belongs to whoever speaks to the person.</summary>
/// <param name="Line">Counts from 1; the first line where the whole file is meant.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Column">The cell it stands in; null where the whole line is meant.</param>
public sealed record PlanFault(int Line, PlanFaultCode Code, PlanColumn? Column = null)
{
    /// <summary>What the code says of its arguments, in that order; as they stand in the file, or numbers.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The fault in English, as the command line tells it.</summary>
    public Fault In(string file) => new(file, Line, PlanFaultWords.Of(this));
}

namespace ExpertCouncil.Core.Import;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Entries the store did not hold before.</summary>
    public int Created { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Files that changed here and in the store since they last agreed. Both texts are kept, neither was overwritten.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>Why entries were skipped. A skipped entry left nothing behind.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Files that were imported once and are gone now. Nothing was withdrawn for it; a file beside the texts is told once and is the store's own since.</summary>
    public IReadOnlyList<string> Deleted { get; init; } = [];

    /// <summary>Entries that name something which is not public yet.</summary>
    public int Pending { get; init; }

    public bool IsClean => Conflicts.Count == 0 && Faults.Count == 0;
}

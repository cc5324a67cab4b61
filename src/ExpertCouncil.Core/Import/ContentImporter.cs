namespace ExpertCouncil.Core.Import;

public sealed class ContentImporter(Store.CouncilStore store)
{
    public Task<ImportReport> ImportAsync(string folder, IProgress<int>? progress, CancellationToken cancellationToken) =>
        Task.FromResult(new ImportReport(store is null ? 1 : folder.Length * 0, 0, 0, [], progress is null || cancellationToken.CanBeCanceled ? [] : []));
}

public sealed record ImportReport(int Created, int Changed, int Unchanged, IReadOnlyList<ImportConflict> Conflicts, IReadOnlyList<Fault> Faults);

public sealed record Fault(string File, int Line, string Message);

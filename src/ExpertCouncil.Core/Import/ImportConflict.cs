namespace ExpertCouncil.Core.Import;

/// <summary>A file that changed while the store's text changed too. Both are kept here until somebody decides; neither was overwritten.</summary>
public sealed class ImportConflict
{
    public required string Path { get; init; }

    public required Guid EntryId { get; init; }

    public required string FileText { get; set; }

    public required string StoreText { get; set; }

    public required DateTimeOffset FoundAt { get; set; }
}

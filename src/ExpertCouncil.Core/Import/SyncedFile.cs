namespace ExpertCouncil.Core.Import;

/// <summary>What a content file and the store held when they last agreed: the third side of the three-way compare.</summary>
public sealed class SyncedFile
{
    /// <summary>Below the content folder, with forward slashes: <c>meetings/2024-08-28-second-meeting/uz.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Null for files that belong to no entry, such as <c>tags.yml</c>.</summary>
    public Guid? EntryId { get; init; }

    /// <summary>The file's text, kept whole so that an untouched entry is exported byte for byte.</summary>
    public required string Text { get; set; }

    /// <summary>SHA-256 of what the store held for this file right after the sync.</summary>
    public required string StoreState { get; set; }
}

namespace ExpertCouncil.Core.Publishing;

/// <summary>A name and value by which published rows are filtered and found from one another.</summary>
public sealed class PublishedFacet
{
    public const string Tag = "tag";
    public const string Entry = "entry";
    public const string Plan = "plan";
    public const string Category = "category";
    public const string Role = "role";

    /// <summary>A file the row shows or leads to, as <c>sha256/name</c>: what has none is not public.</summary>
    public const string File = "file";

    public long Id { get; private set; }

    public Guid TextId { get; private set; }

    public required string Name { get; init; }

    public required string Value { get; init; }
}

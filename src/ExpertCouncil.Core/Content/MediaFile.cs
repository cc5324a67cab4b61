namespace ExpertCouncil.Core.Content;

/// <summary>A file that belongs to an entry. The bytes lie in the media folder under their hash, so equal files are kept once.</summary>
public sealed class MediaFile
{
    public required Guid Id { get; init; }

    /// <summary>The name texts and facts use, without a folder.</summary>
    public required string Name { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the bytes.</summary>
    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    /// <summary>Decided by content and name, never by what a browser claimed.</summary>
    public required string MediaType { get; init; }

    /// <summary>In pixels, for images.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels, for images.</summary>
    public int? Height { get; init; }
}

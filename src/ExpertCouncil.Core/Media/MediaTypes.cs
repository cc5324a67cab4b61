namespace ExpertCouncil.Core.Media;

/// <summary>The files an entry may carry. A file is what its first bytes and its name agree on; a claim from outside counts for nothing.</summary>
public static class MediaTypes
{
    /// <summary>How many bytes of a file are needed to tell what it is.</summary>
    public const int SignatureLength = 64;

    private static readonly Known[] All =
    [
        new(".pdf", "application/pdf", bytes => bytes.StartsWith("%PDF-"u8)),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", IsZip),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsZip),
        new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", IsZip),
        new(".png", "image/png", bytes => bytes.StartsWith(Png)),
        new(".jpg", "image/jpeg", IsJpeg),
        new(".jpeg", "image/jpeg", IsJpeg),
        new(".webp", "image/webp", bytes => bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)),
    ];

    /// <summary>The allowed endings, for messages.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(known => known.Extension[1..]));

    /// <summary>The media type of a file that was let in under this name; null for an ending that never is.</summary>
    public static string? OfName(string name) => KnownBy(name)?.MediaType;

    /// <summary>The ending a name has, in the one spelling we keep: <c>.jpg</c> for <c>.JPEG</c>; null for one that is not allowed.</summary>
    public static string? EndingOf(string name) => KnownBy(name) is { } known ? All.First(first => first.MediaType == known.MediaType).Extension : null;

    public static bool IsImage(string mediaType) => mediaType.StartsWith("image/", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="name">With its ending; compared without regard to case.</param>
    /// <param name="signature">The first <see cref="SignatureLength"/> bytes, or all of a shorter file.</param>
    /// <returns>Null when the file is of no allowed kind, or its name and content disagree.</returns>
    public static string? Find(string name, ReadOnlySpan<byte> signature) => KnownBy(name) is { } known && known.Matches(signature) ? known.MediaType : null;

    private static Known? KnownBy(string name) =>
        Array.Find(All, known => string.Equals(Path.GetExtension(name), known.Extension, StringComparison.OrdinalIgnoreCase));

    // An archive, as the office formats are: the first entry's header.
    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    private delegate bool Signature(ReadOnlySpan<byte> bytes);

    private sealed record Known(string Extension, string MediaType, Signature Matches);
}

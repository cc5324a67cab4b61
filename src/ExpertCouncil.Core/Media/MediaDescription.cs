using System.Security.Cryptography;
using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Media;

/// <summary>What a file on disk is, told from its bytes: the hash in lower-case hexadecimal, the size only of an image.</summary>
internal sealed record MediaDescription(string Sha256, long Length, string MediaType, PixelSize? Size)
{
    /// <returns>Null when the file is of no allowed kind.</returns>
    public static async Task<MediaDescription?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var signature = new byte[MediaTypes.SignatureLength];
        var read = await file.ReadAtLeastAsync(signature, signature.Length, throwOnEndOfStream: false, cancellationToken);

        if (MediaTypes.Find(path, signature.AsSpan(0, read)) is not { } mediaType)
        {
            return null;
        }

        file.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        PixelSize? size = null;

        if (MediaTypes.IsImage(mediaType))
        {
            file.Position = 0;
            size = await PixelSize.ReadAsync(file, cancellationToken);

            if (size is null)
            {
                return null;
            }
        }

        return new MediaDescription(sha256, file.Length, mediaType, size);
    }

    public MediaFile Named(string name, Guid id) => new()
    {
        Id = id,
        Name = name,
        Sha256 = Sha256,
        Length = Length,
        MediaType = MediaType,
        Width = Size?.Width,
        Height = Size?.Height,
    };
}

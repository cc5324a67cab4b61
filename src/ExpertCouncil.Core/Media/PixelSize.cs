using System.Buffers.Binary;

namespace ExpertCouncil.Core.Media;

/// <summary>The size of an image, read from its header without decoding it.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    // A JPEG's size stands behind its metadata, which cameras fill generously.
    private const int HeaderLength = 512 * 1024;

    /// <param name="image">PNG, JPEG or WebP, from its beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null when the header is broken.</returns>
    public static async Task<PixelSize?> ReadAsync(Stream image, CancellationToken cancellationToken)
    {
        var header = new byte[Math.Min(HeaderLength, image.Length)];
        await image.ReadExactlyAsync(header, cancellationToken);

        return Read(header) is { Width: > 0, Height: > 0 } size ? size : null;
    }

    private static PixelSize? Read(ReadOnlySpan<byte> header) => header switch
    {
        [0x89, ..] => Png(header),
        [0xFF, 0xD8, ..] => Jpeg(header[2..]),
        [(byte)'R', ..] => WebP(header),
        _ => null,
    };

    private static PixelSize? Png(ReadOnlySpan<byte> header) =>
        header.Length >= 24 && header[12..].StartsWith("IHDR"u8)
            ? new PixelSize(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]))
            : null;

    private static PixelSize? Jpeg(ReadOnlySpan<byte> segments)
    {
        while (segments.Length >= 9 && segments[0] == 0xFF)
        {
            if (IsFrame(segments[1]))
            {
                return new PixelSize(BinaryPrimitives.ReadUInt16BigEndian(segments[7..]), BinaryPrimitives.ReadUInt16BigEndian(segments[5..]));
            }

            var next = segments[1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(segments[2..]);
            segments = next <= segments.Length ? segments[next..] : [];
        }

        return null;
    }

    // SOF0 to SOF15 but for the three markers among them that mean tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PixelSize? WebP(ReadOnlySpan<byte> header)
    {
        if (header.Length < 30)
        {
            return null;
        }

        var chunk = header[12..];

        if (chunk.StartsWith("VP8X"u8))
        {
            return new PixelSize(Int24(chunk[12..]) + 1, Int24(chunk[15..]) + 1);
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);

            return new PixelSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8 "u8)
            ? new PixelSize(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF)
            : null;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}

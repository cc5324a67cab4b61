using System.Buffers.Binary;

namespace ExpertCouncil.Core.Media;

/// <summary>The size of an image, read from its header without decoding it.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    // All that PNG and WebP need.
    private const int HeaderLength = 30;

    /// <param name="image">PNG, JPEG or WebP, from its beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null when the header is broken.</returns>
    public static async Task<PixelSize?> ReadAsync(Stream image, CancellationToken cancellationToken)
    {
        var header = new byte[Math.Min(HeaderLength, image.Length)];
        await image.ReadExactlyAsync(header, cancellationToken);

        return Read(header, image) is { Width: > 0, Height: > 0 } size ? size : null;
    }

    private static PixelSize? Read(ReadOnlySpan<byte> header, Stream image) => header switch
    {
        [0x89, ..] => Png(header),
        [0xFF, 0xD8, ..] => Jpeg(image),
        [(byte)'R', ..] => WebP(header),
        _ => null,
    };

    private static PixelSize? Png(ReadOnlySpan<byte> header) =>
        header.Length >= 24 && header[12..].StartsWith("IHDR"u8)
            ? new PixelSize(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]))
            : null;

    // The size stands behind the metadata, which cameras fill generously: they are passed over, not read.
    private static PixelSize? Jpeg(Stream image)
    {
        Span<byte> segment = stackalloc byte[7];
        image.Position = 2;

        while (Marker(image) is { } marker)
        {
            if (IsBare(marker))
            {
                continue;
            }

            var start = image.Position;
            var read = image.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false);
            var length = read < sizeof(ushort) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(segment);

            if (IsFrame(marker))
            {
                return read < segment.Length ? null : new PixelSize(BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
            }

            // Its own two bytes count.
            if (length < sizeof(ushort))
            {
                return null;
            }

            image.Position = start + length;
        }

        return null;
    }

    /// <returns>Null where there is none, or one behind which no frame begins: a second image, an end, the picture itself.</returns>
    private static byte? Marker(Stream image)
    {
        if (image.ReadByte() != 0xFF)
        {
            return null;
        }

        int marker;

        do
        {
            marker = image.ReadByte();
        }
        while (marker == 0xFF);

        return marker is <= 0 or (>= 0xD8 and <= 0xDA) ? null : (byte)marker;
    }

    // TEM and RST0 to RST7: no length follows them.
    private static bool IsBare(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

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

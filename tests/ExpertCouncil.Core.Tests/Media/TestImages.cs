using System.Buffers.Binary;
using SkiaSharp;

namespace ExpertCouncil.Core.Tests.Media;

/// <summary>Real images, drawn and encoded here.</summary>
internal static class TestImages
{
    public const string Camera = "Kamera-2026";

    private const string ExifMark = "Exif\0\0";

    public static byte[] Png(int width = 64, int height = 36) => Encoded(width, height, SKEncodedImageFormat.Png);

    public static byte[] WebP(int width = 64, int height = 36) => Encoded(width, height, SKEncodedImageFormat.Webp);

    public static byte[] Jpeg(int width = 64, int height = 36) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>As a camera writes it: stored as it was held, with the name of the camera in it. The first quarter of the file is red, the rest blue.</summary>
    /// <param name="width">As it is stored.</param>
    /// <param name="height">As it is stored.</param>
    /// <param name="orientation">One of the eight of TIFF 6.0: to be turned a quarter to the right, as from a camera held upright.</param>
    public static byte[] Photograph(int width = 64, int height = 36, ushort orientation = 6)
    {
        var jpeg = Encoded(width, height, SKEncodedImageFormat.Jpeg, redHeight: height / 2f);

        return [.. jpeg[..2], .. Exif(orientation), .. jpeg[2..]];
    }

    /// <summary>A few bytes that claim to be an enormous picture.</summary>
    public static byte[] Bomb()
    {
        var png = Png();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);

        return png;
    }

    /// <summary>An enormous picture behind a marker without a length: whoever takes the next bytes for one finds a small picture further on.</summary>
    public static byte[] HiddenBomb()
    {
        var jpeg = Jpeg();
        var small = jpeg.AsSpan(FrameOf(jpeg), 19).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(FrameOf(jpeg) + 5), 60_000);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(FrameOf(jpeg) + 7), 60_000);
        byte[] bomb = [.. jpeg[..2], 0xFF, 0x01, .. jpeg[2..]];
        var next = 4 + BinaryPrimitives.ReadUInt16BigEndian(bomb.AsSpan(4));

        return [.. bomb, .. new byte[next - bomb.Length], .. small];
    }

    /// <summary>Lines one pixel wide, black and white in turn: from afar they are grey.</summary>
    public static byte[] Lines(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);

        for (var x = 0; x < width; x++)
        {
            for (var y = 0; y < height; y++)
            {
                bitmap.SetPixel(x, y, x % 2 == 0 ? SKColors.Black : SKColors.White);
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);

        return data.ToArray();
    }

    public static SKColor ColourAt(byte[] image, int x, int y)
    {
        using var bitmap = SKBitmap.Decode(image);

        return bitmap.GetPixel(x, y);
    }

    public static (int Width, int Height) SizeOf(byte[] image)
    {
        using var bitmap = SKBitmap.Decode(image);

        return (bitmap.Width, bitmap.Height);
    }

    /// <summary>Tells one pixel; the others are blue.</summary>
    public static bool IsRedAt(byte[] image, int x, int y)
    {
        var colour = ColourAt(image, x, y);

        return colour.Red > 150 && colour.Blue < 100;
    }

    // Skia writes the simple kind: SOF0.
    private static int FrameOf(byte[] jpeg) => jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);

    // The left half is red as far down as asked, the rest blue.
    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format, float? redHeight = null)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.Clear(SKColors.Blue);
        surface.Canvas.DrawRect(0, 0, width / 2f, redHeight ?? height, red);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);

        return data.ToArray();
    }

    // One directory of two entries: orientation (0x0112) and model (0x0110).
    private static byte[] Exif(ushort orientation)
    {
        var model = System.Text.Encoding.ASCII.GetBytes(Camera + "\0");
        var tiff = new byte[8 + 2 + 24 + 4 + model.Length];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(8), 2);
        Entry(tiff.AsSpan(10), 0x0110, 2, (uint)model.Length, 38);
        Entry(tiff.AsSpan(22), 0x0112, 3, 1, orientation);
        model.CopyTo(tiff.AsSpan(38));
        var segment = new byte[4 + ExifMark.Length + tiff.Length];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(segment.Length - 2));
        System.Text.Encoding.ASCII.GetBytes(ExifMark).CopyTo(segment.AsSpan(4));
        tiff.CopyTo(segment.AsSpan(4 + ExifMark.Length));

        return segment;
    }

    private static void Entry(Span<byte> at, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }
}

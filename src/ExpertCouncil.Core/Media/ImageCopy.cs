using SkiaSharp;

namespace ExpertCouncil.Core.Media;

/// <summary>
/// Draws an image anew: upright, no larger than wanted, in sRGB, and with nothing in the file but the picture. Where a photograph was taken, with what and by whom stays
/// behind, and so does whatever else was hidden in it.
/// </summary>
internal static class ImageCopy
{
    // Photographs look the same to the eye above it and are much larger.
    private const int Quality = 85;

    // Each takes four bytes a pixel of the original: a few at a time, whoever uploads.
    private static readonly SemaphoreSlim AtATime = new(2);

    /// <param name="source">An image whose pixels were counted.</param>
    /// <param name="target">Made here.</param>
    /// <param name="mediaType">Of both.</param>
    /// <param name="longestSide">In pixels; a smaller image keeps its size.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    /// <returns>False for an image that cannot be read to its end.</returns>
    public static async Task<bool> WriteAsync(string source, string target, string mediaType, int longestSide, CancellationToken cancellationToken)
    {
        await AtATime.WaitAsync(cancellationToken);

        try
        {
            if (Encode(source, mediaType, longestSide) is not { } bytes)
            {
                return false;
            }

            using (bytes)
            {
                await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                await using var content = bytes.AsStream();
                await content.CopyToAsync(file, cancellationToken);
            }

            return true;
        }
        finally
        {
            AtATime.Release();
        }
    }

    private static SKData? Encode(string source, string mediaType, int longestSide)
    {
        using var codec = SKCodec.Create(source);

        if (codec is null || codec.EncodedFormat != FormatOf(mediaType))
        {
            return null;
        }

        using var decoded = Decode(codec, longestSide);
        using var upright = decoded is null ? null : Upright(decoded, codec.EncodedOrigin, longestSide);

        return upright?.Encode(FormatOf(mediaType), Quality);
    }

    // A JPEG is decoded at an eighth, a quarter or half of its size at once where that is enough.
    private static SKBitmap? Decode(SKCodec codec, int longestSide)
    {
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var size = codec.GetScaledDimensions(Math.Min(1, (float)longestSide / Math.Max(width, height)));
        size = Math.Max(size.Width, size.Height) < Math.Min(longestSide, Math.Max(width, height)) ? new SKSizeI(width, height) : size;
        using var colours = SKColorSpace.CreateSrgb();
        var isOpaque = codec.Info.AlphaType == SKAlphaType.Opaque;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, isOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, colours));

        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();

        return null;
    }

    private static SKImage Upright(SKBitmap decoded, SKEncodedOrigin origin, int longestSide)
    {
        var scale = Math.Min(1, (float)longestSide / Math.Max(decoded.Width, decoded.Height));
        var (width, height) = (Scaled(decoded.Width, scale), Scaled(decoded.Height, scale));
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var info = new SKImageInfo(isTurned ? height : width, isTurned ? width : height, decoded.ColorType, decoded.AlphaType, decoded.ColorSpace);
        using var surface = SKSurface.Create(info);
        using var image = SKImage.FromBitmap(decoded);
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.SetMatrix(Turn(origin, width, height));
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKCubicResampler.Mitchell));

        return surface.Snapshot();
    }

    private static int Scaled(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    // The eight ways of TIFF 6.0 to hold a camera: where the first row and the first column of the file are in the picture.
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static SKEncodedImageFormat FormatOf(string mediaType) => mediaType switch
    {
        "image/png" => SKEncodedImageFormat.Png,
        "image/webp" => SKEncodedImageFormat.Webp,
        _ => SKEncodedImageFormat.Jpeg,
    };
}

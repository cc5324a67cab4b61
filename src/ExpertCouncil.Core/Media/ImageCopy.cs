using ExpertCouncil.Core.Editorial;
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

    // Each takes at least four bytes a pixel of the original: a few at a time, whoever uploads.
    private static readonly SemaphoreSlim AtATime = new(2);

    /// <param name="source">An image whose pixels were counted.</param>
    /// <param name="target">Made here.</param>
    /// <param name="mediaType">Of both.</param>
    /// <param name="limits">How many pixels are decoded, and how many are kept.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    /// <returns>Null when it was drawn; else whether it is too large or cannot be read to its end.</returns>
    public static async Task<Refusal?> WriteAsync(string source, string target, string mediaType, MediaOptions limits, CancellationToken cancellationToken)
    {
        await AtATime.WaitAsync(cancellationToken);

        try
        {
            var (bytes, refusal) = Encode(source, mediaType, limits);

            if (bytes is null)
            {
                return refusal;
            }

            using (bytes)
            {
                await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                await using var content = bytes.AsStream();
                await content.CopyToAsync(file, cancellationToken);
            }

            return null;
        }
        finally
        {
            AtATime.Release();
        }
    }

    private static (SKData? Bytes, Refusal? Refusal) Encode(string source, string mediaType, MediaOptions limits)
    {
        using var codec = SKCodec.Create(source);

        if (codec is null || codec.EncodedFormat != FormatOf(mediaType))
        {
            return (null, Refusal.ImageUnreadable);
        }

        // Counted once more by whoever will decode it: two readers of a broken header need not agree.
        if ((long)codec.Info.Width * codec.Info.Height > limits.MaxPixels)
        {
            return (null, Refusal.ImageTooLarge);
        }

        using var colours = SKColorSpace.CreateSrgb();
        using var decoded = new SKBitmap();

        if (!decoded.TryAllocPixels(InfoOf(codec, limits.LongestSide).WithColorSpace(colours)))
        {
            return (null, Refusal.ImageTooLarge);
        }

        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) != SKCodecResult.Success)
        {
            return (null, Refusal.ImageUnreadable);
        }

        // An image made of a bitmap that may change is a second copy of it.
        decoded.SetImmutable();
        using var upright = Upright(decoded, codec.EncodedOrigin, limits.LongestSide);

        if (upright is null)
        {
            return (null, Refusal.ImageTooLarge);
        }

        return upright.Encode(FormatOf(mediaType), Quality) is { } bytes ? (bytes, null) : (null, Refusal.ImageUnreadable);
    }

    // What is much too large is made smaller while it is decoded, as far as its format can: a JPEG by eighths, a WebP to any size, a PNG not at all.
    private static SKImageInfo InfoOf(SKCodec codec, int longestSide)
    {
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var size = codec.GetScaledDimensions(Math.Min(1, (float)longestSide / Math.Max(width, height)));
        size = Math.Max(size.Width, size.Height) < Math.Min(longestSide, Math.Max(width, height)) ? new SKSizeI(width, height) : size;
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;

        return new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha);
    }

    /// <returns>Null where there is no memory for it.</returns>
    private static SKImage? Upright(SKBitmap decoded, SKEncodedOrigin origin, int longestSide)
    {
        var scale = Math.Min(1, (float)longestSide / Math.Max(decoded.Width, decoded.Height));
        var (width, height) = (Scaled(decoded.Width, scale), Scaled(decoded.Height, scale));
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var info = new SKImageInfo(isTurned ? height : width, isTurned ? width : height, decoded.ColorType, decoded.AlphaType, decoded.ColorSpace);
        using var surface = SKSurface.Create(info);
        using var image = SKImage.FromBitmap(decoded);

        if (surface is null || image is null)
        {
            return null;
        }

        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.SetMatrix(Turn(origin, width, height));
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), SamplingFor(scale));

        return surface.Snapshot();
    }

    // A cubic looks at sixteen pixels however many lie under one of the result: below a half it would step over lines.
    private static SKSamplingOptions SamplingFor(float scale) =>
        scale < 0.5f ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.Mitchell);

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

using System.ComponentModel.DataAnnotations;

namespace ExpertCouncil.Core.Media;

/// <summary>What the desk takes in. Files of the content folder are bound by none of it.</summary>
public sealed class MediaOptions
{
    public const string Section = "Media";

    private const long Kibibyte = 1024;

    /// <summary>Of one file, in bytes.</summary>
    [Range(64 * Kibibyte, 512 * Kibibyte * Kibibyte, ErrorMessage = "The setting Media:MaxFileBytes must lie between 65536 and 536870912.")]
    public long MaxFileBytes { get; set; } = 20 * Kibibyte * Kibibyte;

    /// <summary>Of an image, before it is decoded: each pixel takes at least four bytes of memory while it is made smaller.</summary>
    [Range(1_000_000, 200_000_000, ErrorMessage = "The setting Media:MaxPixels must lie between 1000000 and 200000000.")]
    public int MaxPixels { get; set; } = 50_000_000;

    /// <summary>Of an image as it is kept, in pixels.</summary>
    [Range(320, 8192, ErrorMessage = "The setting Media:LongestSide must lie between 320 and 8192.")]
    public int LongestSide { get; set; } = 2560;
}

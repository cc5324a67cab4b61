using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Where files are served: the hash makes the address change with the bytes, so an answer may be kept for ever.</summary>
public static class MediaAddresses
{
    public const string Prefix = "/media";

    public static string Of(MediaFile file) => Under(Prefix, file);

    /// <summary>The same file behind another door.</summary>
    public static string Under(string prefix, MediaFile file) => $"{prefix}/{file.Sha256}/{Uri.EscapeDataString(file.Name)}";
}

using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Where files are served: the hash makes the address change with the bytes, so an answer may be kept for ever.</summary>
public static class MediaAddresses
{
    public const string Prefix = "/media";

    public static string Of(MediaFile file) => $"{Prefix}/{file.Sha256}/{Uri.EscapeDataString(file.Name)}";
}

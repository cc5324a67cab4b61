using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Core.Media;

/// <summary>Keeps the bytes of files under their hash. A file is there whole or not at all, and is never written twice.</summary>
internal sealed class MediaStore(StoreFolder folder)
{
    /// <param name="sha256">Lower-case hexadecimal.</param>
    public string PathOf(string sha256) => Path.Combine(folder.Media, sha256[..2], sha256);

    public async Task KeepAsync(string source, MediaDescription media, CancellationToken cancellationToken)
    {
        var target = PathOf(media.Sha256);

        if (File.Exists(target) && new FileInfo(target).Length == media.Length)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var half = $"{target}.{Guid.NewGuid():N}.part";

        try
        {
            await CopyAsync(source, half, cancellationToken);
            File.Move(half, target, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static async Task CopyAsync(string source, string target, CancellationToken cancellationToken)
    {
        await using var from = File.OpenRead(source);
        await using var to = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        await from.CopyToAsync(to, cancellationToken);
        // What the store names must be on the disk itself before the store names it.
        await to.FlushAsync(cancellationToken);
        RandomAccess.FlushToDisk(to.SafeFileHandle);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace ExpertCouncil.Core.Import;

/// <summary>What changed since a content file and the store last agreed.</summary>
public enum FileState
{
    Same,
    FileChanged,
    StoreChanged,
    Conflict,
    OnlyInFolder,
    OnlyInStore,
}

/// <summary>The three-way compare: the file now, the file when it was last in step with the store, the store now.</summary>
internal static class FileComparison
{
    /// <param name="text">The file now.</param>
    /// <param name="stored">What the store holds now, in the one layout; null when it holds nothing.</param>
    /// <param name="synced">When they last agreed; null when they never met.</param>
    /// <param name="layout">Brings the file's text, and the text they agreed on, into that layout.</param>
    public static FileState Compare(string text, string? stored, SyncedFile? synced, Func<string, string?> layout)
    {
        if (stored is null)
        {
            return FileState.OnlyInFolder;
        }

        var fileChanged = !string.Equals(text, synced?.Text, StringComparison.Ordinal);

        if (fileChanged && string.Equals(layout(text), stored, StringComparison.Ordinal))
        {
            return FileState.Same;
        }

        // A later version of the portal may write another layout: then the hash differs though nothing changed, and the text itself decides.
        var storeChanged = synced is null
            || (synced.StoreState != Hash(stored) && !string.Equals(layout(synced.Text), stored, StringComparison.Ordinal));

        return (fileChanged, storeChanged) switch
        {
            (false, false) => FileState.Same,
            (true, false) => FileState.FileChanged,
            (false, true) => FileState.StoreChanged,
            (true, true) => FileState.Conflict,
        };
    }

    /// <summary>Lower-case hexadecimal SHA-256 of the UTF-8 bytes.</summary>
    public static string Hash(string stored) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stored)));
}

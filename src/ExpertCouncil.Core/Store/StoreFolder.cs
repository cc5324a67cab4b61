namespace ExpertCouncil.Core.Store;

/// <summary>The paths inside the data folder.</summary>
public sealed record StoreFolder(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "council.db");

    /// <summary>Written once, when a store was first made here: a missing store must not silently become a new portal.</summary>
    public string InitialisedMark => System.IO.Path.Combine(Path, "initialised");

    public string Media => System.IO.Path.Combine(Path, "media");

    /// <summary>Where the bytes with this hash lie.</summary>
    public string MediaFile(string sha256) => System.IO.Path.Combine(Media, sha256[..2], sha256);

    /// <summary>Where files lie while they are being received and looked at.</summary>
    public string Incoming => System.IO.Path.Combine(Path, "incoming");

    /// <summary>The keys that sign cookies and forms.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Backups => System.IO.Path.Combine(Path, "backups");
}

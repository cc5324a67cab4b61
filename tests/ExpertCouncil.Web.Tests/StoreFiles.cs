using Microsoft.Data.Sqlite;

namespace ExpertCouncil.Web.Tests;

/// <summary>The files of a store, before and after its tests.</summary>
internal static class StoreFiles
{
    /// <summary>The files in a folder by their path there. What SQLite has not yet written into the store itself is left out.</summary>
    public static Dictionary<string, byte[]> Read(this DirectoryInfo folder) => folder.GetFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Extension is not (".db-wal" or ".db-shm"))
        .ToDictionary(file => Path.GetRelativePath(folder.FullName, file.FullName), file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal);

    public static DirectoryInfo Write(this DirectoryInfo folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return folder;
    }

    /// <summary>Deletes a folder with the stores in it, and closes the connections that were kept to them.</summary>
    /// <remarks>Not those of the whole process: other tests run beside this one.</remarks>
    public static void DeleteStores(this DirectoryInfo folder)
    {
        foreach (var store in folder.GetFiles("council.db", SearchOption.AllDirectories))
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store.FullName }.ToString());
            SqliteConnection.ClearPool(connection);
        }

        folder.Delete(recursive: true);
    }
}

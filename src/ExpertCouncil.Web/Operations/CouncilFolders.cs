using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Web.Operations;

/// <summary>Finds the two folders the portal lives on: the content files it reads and the data it writes.</summary>
public sealed record CouncilFolders(string? Content, StoreFolder Store)
{
    public static CouncilFolders Find(ContentOptions content, StoreOptions store, string contentRoot)
    {
        var contentFolder = content.Folder.Length > 0
            ? Path.GetFullPath(content.Folder)
            : new[] { contentRoot, AppContext.BaseDirectory }.Select(FindAbove).FirstOrDefault(found => found is not null);
        var beside = contentFolder is null ? contentRoot : Path.GetDirectoryName(contentFolder)!;

        return new CouncilFolders(contentFolder, new StoreFolder(Path.GetFullPath(store.Folder, beside)));
    }

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");

            if (File.Exists(Path.Combine(candidate, "tags.yml")))
            {
                return candidate;
            }
        }

        return null;
    }
}

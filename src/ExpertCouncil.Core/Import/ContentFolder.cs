using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Import;

/// <summary>The content folder as it lies on disk. Its entries are handed out one by one, so that their number does not matter.</summary>
internal sealed class ContentFolder(string path)
{
    public const string Tags = "tags.yml";

    // Who is named by others comes first, so that most links find what they name.
    private static readonly EntryKind[] Order =
        [EntryKind.Organisation, EntryKind.Person, EntryKind.Page, EntryKind.WorkPlanItem, EntryKind.Memorandum, EntryKind.Meeting, EntryKind.News];

    public string TagsPath => Path.Combine(path, Tags);

    public bool Exists => Directory.Exists(path);

    public bool Holds(string file) => File.Exists(Path.Combine(path, file));

    public IEnumerable<EntryFolder> Entries() => Order.SelectMany(EntriesOf);

    /// <summary>Whatever lies where no entry can lie.</summary>
    public IEnumerable<Fault> Strangers()
    {
        foreach (var item in Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal).Where(IsSeen))
        {
            var name = Path.GetFileName(item);

            if (Directory.Exists(item) ? !EntryKinds.TryFromFolder(name, out _) : name != Tags)
            {
                yield return new Fault(name, 1, $"Not part of the content: there are {Tags} and the folders {string.Join(", ", EntryKinds.All.Select(kind => kind.Folder()))}.");
            }
        }

        foreach (var item in EntryKinds.All.SelectMany(FoldersAndFilesOf))
        {
            var name = $"{Path.GetFileName(Path.GetDirectoryName(item))}/{Path.GetFileName(item)}";

            if (!Directory.Exists(item))
            {
                yield return new Fault(name, 1, "A file cannot stand here; every entry has a folder of its own.");
            }
            else if (!EntryKey.IsValid(Path.GetFileName(item)))
            {
                yield return new Fault(name, 1, "The folder's name is the entry's key: lower-case ASCII letters, digits and single hyphens, at most 100.");
            }
        }
    }

    // Editors and file systems leave files of their own behind, all of which begin with a dot.
    internal static bool IsSeen(string item) => !Path.GetFileName(item).StartsWith('.');

    private IEnumerable<EntryFolder> EntriesOf(EntryKind kind) =>
        FoldersAndFilesOf(kind)
            .Where(folder => Directory.Exists(folder) && EntryKey.IsValid(Path.GetFileName(folder)))
            .Select(folder => new EntryFolder(new EntryReference(kind, Path.GetFileName(folder)), folder));

    private IEnumerable<string> FoldersAndFilesOf(EntryKind kind)
    {
        var folder = Path.Combine(path, kind.Folder());

        return Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Where(IsSeen).Order(StringComparer.Ordinal) : [];
    }
}

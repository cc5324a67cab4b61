using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>Where the files of one entry lie, and what they are called below the content folder.</summary>
internal sealed record EntryFolder(EntryReference Reference, string Path)
{
    public const string Facts = "facts.yml";

    public static string NameOf(SiteLanguage language) => $"{language.Code()}.md";

    /// <summary>The name of one of its files as faults and the store give it: <c>news/navruz/uz.md</c>.</summary>
    public string FileName(string name) => $"{Reference}/{name}";

    public string FilePath(string name) => System.IO.Path.Combine(Path, name);

    public bool Has(string name) => File.Exists(FilePath(name));

    public IEnumerable<string> TextNames() => new[] { Facts }.Concat(SiteLanguages.All.Select(NameOf)).Where(Has);

    /// <summary>The files beside the text.</summary>
    public IEnumerable<string> MediaNames() => Names(Directory.EnumerateFiles(Path)).Where(name => !IsText(name));

    public IEnumerable<string> FolderNames() => Names(Directory.EnumerateDirectories(Path));

    /// <summary>Tells a file beside the texts from a text or the tags, by its path below the content folder.</summary>
    public static bool IsMedia(string path) => path.Contains('/', StringComparison.Ordinal) && !IsText(path[(path.LastIndexOf('/') + 1)..]);

    private static bool IsText(string name) => name == Facts || SiteLanguages.All.Any(language => name == NameOf(language));

    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Where(ContentFolder.IsSeen).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>All files of one entry, read but not yet compared with anything outside its folder.</summary>
internal sealed class EntryFiles
{
    private readonly Dictionary<string, FaultList> faults = new(StringComparer.Ordinal);

    private EntryFiles(EntryFolder folder)
    {
        Folder = folder;
        FactsReading = new FactsReading(FaultsOf(EntryFolder.Facts));
    }

    public EntryFolder Folder { get; }

    public EntryReference Reference => Folder.Reference;

    public EntryFacts? Facts { get; private set; }

    public string FactsText { get; private set; } = "";

    public FactsReading FactsReading { get; }

    public Dictionary<SiteLanguage, LanguageText> Texts { get; } = [];

    /// <summary>The files beside the text that are of an allowed kind.</summary>
    public Dictionary<string, MediaDescription> Media { get; } = new(StringComparer.Ordinal);

    public bool IsBroken => faults.Values.Any(list => list.Count > 0);

    public IEnumerable<Fault> Faults => faults.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.InOrder);

    public static async Task<EntryFiles> ReadAsync(EntryFolder folder, CancellationToken cancellationToken)
    {
        var files = new EntryFiles(folder);
        await files.ReadFactsAsync(cancellationToken);

        foreach (var language in SiteLanguages.All)
        {
            await files.ReadTextAsync(language, cancellationToken);
        }

        await files.ReadMediaAsync(cancellationToken);

        return files;
    }

    public FaultList FaultsOf(string name)
    {
        if (!faults.TryGetValue(name, out var list))
        {
            faults.Add(name, list = new FaultList(Folder.FileName(name)));
        }

        return list;
    }

    private async Task ReadFactsAsync(CancellationToken cancellationToken)
    {
        var list = FaultsOf(EntryFolder.Facts);

        if (!Folder.Has(EntryFolder.Facts))
        {
            list.Add(1, "The file is missing; every entry has its facts.");
        }
        else if (await ContentText.ReadAsync(Folder.FilePath(EntryFolder.Facts), list, cancellationToken) is { } text)
        {
            FactsText = text;
            Facts = FactsReader.Read(Reference.Kind, text, FactsReading);
        }
    }

    private async Task ReadTextAsync(SiteLanguage language, CancellationToken cancellationToken)
    {
        var name = EntryFolder.NameOf(language);

        if (!Folder.Has(name))
        {
            if (!Folder.Has(EntryFolder.NameOf(language.Other())))
            {
                FaultsOf(name).Add(1, "The entry has no text; write uz.md, kk.md or both.");
            }

            return;
        }

        var list = FaultsOf(name);

        if (await ContentText.ReadAsync(Folder.FilePath(name), list, cancellationToken) is { } text && LanguageFileReader.Read(text, list) is { } reading)
        {
            Texts.Add(language, new LanguageText(text, reading));
        }
    }

    private async Task ReadMediaAsync(CancellationToken cancellationToken)
    {
        foreach (var name in Folder.FolderNames())
        {
            FaultsOf(name).Add(1, "A folder cannot stand here; files lie beside the text.");
        }

        foreach (var name in Folder.MediaNames())
        {
            if (await MediaDescription.ReadAsync(Folder.FilePath(name), cancellationToken) is { } media)
            {
                Media.Add(name, media);
            }
            else
            {
                FaultsOf(name).Add(1, $"Not a file that can stand here; allowed are {MediaTypes.Names}, with content that matches the name.");
            }
        }
    }
}

/// <summary>A language file as it lies on disk, and what it says.</summary>
internal sealed record LanguageText(string Text, LanguageFileReading Reading)
{
    public LanguageFile File => Reading.File;
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>
/// What checks across entries need to know of all entries, and nothing more: names, slugs, tags, figures. Made by a first pass over the folder,
/// so that the second can look at one entry at a time.
/// </summary>
internal sealed class ContentIndex
{
    private readonly HashSet<EntryReference> entries = [];
    private readonly Dictionary<Claim, EntryReference> claims = [];
    private readonly Dictionary<string, bool> tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> figures = new(StringComparer.Ordinal);

    public int Count => entries.Count;

    public static async Task<ContentIndex> ReadAsync(ContentFolder folder, CancellationToken cancellationToken)
    {
        var index = new ContentIndex();

        foreach (var entry in folder.Entries())
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.entries.Add(entry.Reference);
            await index.ReadSlugsAsync(entry, cancellationToken);
            await index.ReadFactsAsync(entry, cancellationToken);
        }

        return index;
    }

    public void Know(EntryReference entry) => entries.Add(entry);

    public void Know(IEnumerable<Tag> known)
    {
        foreach (var tag in known)
        {
            tags[tag.Key] = tag.IsDirection;
        }
    }

    public void Know(EntryFacts facts)
    {
        if (facts is PageFacts { Role: PageRole.Figures } page)
        {
            figures.UnionWith(page.Figures.Select(figure => figure.Key));
        }
    }

    public bool Knows(EntryReference entry) => entries.Contains(entry);

    public bool KnowsFigure(string key) => figures.Contains(key);

    /// <returns>Null when there is no such tag; else whether it is a direction.</returns>
    public bool? IsDirection(string tag) => tags.TryGetValue(tag, out var isDirection) ? isDirection : null;

    /// <summary>The first entry that asks for something only one can have.</summary>
    public EntryReference? OwnerOf(Claim claim) => claims.TryGetValue(claim, out var owner) ? owner : null;

    private async Task ReadSlugsAsync(EntryFolder entry, CancellationToken cancellationToken)
    {
        foreach (var language in SiteLanguages.All.Where(language => entry.Has(EntryFolder.NameOf(language))))
        {
            if (await FrontMatter.SlugAsync(entry.FilePath(EntryFolder.NameOf(language)), cancellationToken) is { } slug)
            {
                claims.TryAdd(Claim.Slug(entry.Reference.Kind, language, slug), entry.Reference);
            }
        }
    }

    private async Task ReadFactsAsync(EntryFolder entry, CancellationToken cancellationToken)
    {
        if (entry.Reference.Kind is not (EntryKind.Page or EntryKind.WorkPlanItem) || !entry.Has(EntryFolder.Facts))
        {
            return;
        }

        var unheard = new FaultList(EntryFolder.Facts);

        if (await ContentText.ReadAsync(entry.FilePath(EntryFolder.Facts), unheard, cancellationToken) is not { } text
            || FactsReader.Read(entry.Reference.Kind, text, new FactsReading(unheard)) is not { } facts)
        {
            return;
        }

        foreach (var claim in Claim.Of(facts))
        {
            claims.TryAdd(claim, entry.Reference);
        }

        Know(facts);
    }
}

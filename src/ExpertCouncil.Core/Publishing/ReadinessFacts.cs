using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>What the store knows of all that an entry's texts and facts name, looked up once for both texts.</summary>
internal sealed class ReadinessFacts(CouncilStore store)
{
    /// <summary>The entries there are, of those that are named.</summary>
    public IReadOnlySet<EntryReference> Known { get; private set; } = new HashSet<EntryReference>();

    /// <summary>True for a tag that is a direction.</summary>
    public IReadOnlyDictionary<string, bool> Tags { get; private set; } = new Dictionary<string, bool>();

    /// <summary>Keys of the key figures; empty where no text shows any.</summary>
    public IReadOnlySet<string> Figures { get; private set; } = new HashSet<string>();

    /// <summary>Others that have what only one entry can have.</summary>
    public IReadOnlyList<EntryReference> SameClaim { get; private set; } = [];

    /// <summary>Whose the slug of a text is, where it is another entry's.</summary>
    public IReadOnlyDictionary<SiteLanguage, EntryReference> SlugOwners { get; private set; } = new Dictionary<SiteLanguage, EntryReference>();

    /// <summary>Paths of files that wait for a decision.</summary>
    public IReadOnlyList<string> Conflicts { get; private set; } = [];

    public async Task<ReadinessFacts> ReadAsync(Entry entry, IReadOnlyList<Translation> texts, CancellationToken cancellationToken)
    {
        var bodies = texts.Select(text => text.Working!.Body).ToList();
        Known = await store.KnownAsync(bodies.SelectMany(TextNames.In).Concat(entry.Facts.Mentions).Concat(entry.Facts.Related).ToHashSet(), cancellationToken);
        Tags = entry.Facts is not WorkPlanItemFacts && entry.Facts.Tags.Count == 0
            ? Tags
            : await store.Tags.AsNoTracking().Select(tag => new { tag.Key, tag.IsDirection }).ToDictionaryAsync(tag => tag.Key, tag => tag.IsDirection, StringComparer.Ordinal, cancellationToken);
        Figures = bodies.Exists(TextNames.HasFigures) ? await FiguresAsync(cancellationToken) : Figures;
        SameClaim = await SameClaimAsync(entry, cancellationToken);
        SlugOwners = await new SlugOwners(store).FindAsync(entry, texts, cancellationToken);
        Conflicts = await store.ImportConflicts.AsNoTracking().Where(c => c.EntryId == entry.Id).Select(c => c.Path).ToListAsync(cancellationToken);

        return this;
    }

    private async Task<IReadOnlyList<EntryReference>> SameClaimAsync(Entry entry, CancellationToken cancellationToken)
    {
        var claims = Claim.Of(entry.Facts).Select(claim => claim.Name).ToList();
        var others = claims.Count == 0
            ? []
            : await store.EntryLines.Where(l => claims.Contains(l.Claim!) && l.Kind == entry.Kind && l.Id != entry.Id).Select(l => new { l.Kind, l.Key }).ToListAsync(cancellationToken);

        return [.. others.Select(other => new EntryReference(other.Kind, other.Key))];
    }

    private async Task<HashSet<string>> FiguresAsync(CancellationToken cancellationToken) =>
        [.. (await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Page).Select(e => e.Facts).ToListAsync(cancellationToken))
            .OfType<PageFacts>()
            .Where(page => page.Role == PageRole.Figures)
            .SelectMany(page => page.Figures)
            .Select(figure => figure.Key)];
}

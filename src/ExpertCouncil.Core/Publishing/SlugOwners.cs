using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Slugs;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Knows whose a slug is: of a text, published or not, or of one that had it once and redirects.</summary>
internal sealed class SlugOwners(CouncilStore store)
{
    /// <returns>Another entry of the kind that has the slug in the language; null when it is free.</returns>
    public async Task<EntryReference?> FindAsync(EntryKind kind, SiteLanguage language, string slug, Guid except, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(Present(kind, except)) ?? await KeyAsync(Former(kind, except));

        return key is null ? null : new EntryReference(kind, key);

        Task<string?> KeyAsync(IQueryable<Owner> owners) =>
            owners.Where(owner => owner.Language == language && owner.Slug == slug).Select(owner => owner.Key).FirstOrDefaultAsync(cancellationToken);
    }

    /// <returns>The other entry that has the slug of a text, of each text whose slug is not its own.</returns>
    public async Task<IReadOnlyDictionary<SiteLanguage, EntryReference>> FindAsync(Entry entry, IReadOnlyList<Translation> texts, CancellationToken cancellationToken)
    {
        var (kind, slugs) = (entry.Kind, texts.Select(text => text.Slug).Distinct().ToList());
        var owners = Present(kind, entry.Id).Where(owner => slugs.Contains(owner.Slug)).Concat(Former(kind, entry.Id).Where(owner => slugs.Contains(owner.Slug)));
        var found = await owners.ToListAsync(cancellationToken);

        return texts
            .Select(text => (text.Language, Owner: found.OrderBy(other => other.IsFormer).FirstOrDefault(other => other.Language == text.Language && other.Slug == text.Slug)))
            .Where(text => text.Owner is not null)
            .ToDictionary(text => text.Language, text => new EntryReference(kind, text.Owner!.Key));
    }

    /// <summary>The slug itself where it is free, else with the first number behind it that makes it so.</summary>
    public async Task<string> FreeAsync(EntryKind kind, SiteLanguage language, string slug, CancellationToken cancellationToken)
    {
        var free = slug;

        for (var number = 2; await FindAsync(kind, language, free, Guid.Empty, cancellationToken) is not null; number++)
        {
            free = Numbered(slug, number, Slug.MaxLength);
        }

        return free;
    }

    public static string Numbered(string name, int number, int longest)
    {
        var tail = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{number}");

        return name[..Math.Min(name.Length, longest - tail.Length)].TrimEnd('-') + tail;
    }

    private IQueryable<Owner> Present(EntryKind kind, Guid except) => store.Translations.AsNoTracking()
        .Where(t => t.Entry.Kind == kind && t.Entry.Id != except)
        .Select(t => new Owner { Language = t.Language, Slug = t.Slug, Key = t.Entry.Key, IsFormer = false });

    private IQueryable<Owner> Former(EntryKind kind, Guid except) => store.FormerAddresses.AsNoTracking()
        .Where(a => a.Kind == kind && a.EntryId != except)
        .Join(store.Entries, address => address.EntryId, other => other.Id, (address, other) => new Owner { Language = address.Language, Slug = address.Slug, Key = other.Key, IsFormer = true });

    private sealed class Owner
    {
        public required SiteLanguage Language { get; init; }

        public required string Slug { get; init; }

        public required string Key { get; init; }

        public required bool IsFormer { get; init; }
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Facts;

/// <summary>Looks up what a form of facts can name, drafts among it.</summary>
public sealed class FactsNamesReader(CouncilStore store)
{
    /// <param name="entry">Whose files can be named; null for an entry that is not there yet.</param>
    /// <param name="writing">What the person reads.</param>
    /// <param name="rights">The person's, for the languages; null for all.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<FactsNames> ReadAsync(EntryReference? entry, WritingSystem writing, Rights? rights, CancellationToken cancellationToken)
    {
        var entries = await EntriesAsync(cancellationToken);
        var tags = await store.Tags.AsNoTracking().OrderBy(tag => tag.Position).ThenBy(tag => tag.Key).ToListAsync(cancellationToken);
        var files = entry is { } named ? await FilesAsync(named, cancellationToken) : [];

        return new FactsNames(writing, entries) { Tags = tags, Files = files, Languages = rights?.Languages ?? SiteLanguages.All };
    }

    private async Task<List<NamedEntry>> EntriesAsync(CancellationToken cancellationToken)
    {
        var people = await store.Entries.AsNoTracking().Where(e => e.Kind == EntryKind.Person)
            .Select(e => new { e.Key, e.Facts }).ToDictionaryAsync(e => e.Key, e => e.Facts as PersonFacts, StringComparer.Ordinal, cancellationToken);
        var titles = await store.Translations.AsNoTracking()
            .SelectMany(t => t.Revisions.Where(r => r.Number == t.WorkingNumber), (t, r) => new { t.Entry.Kind, t.Entry.Key, t.Language, r.Title })
            .ToListAsync(cancellationToken);
        var titlesOf = titles.ToLookup(title => new EntryReference(title.Kind, title.Key));
        var entries = await store.Entries.AsNoTracking().OrderByDescending(e => e.Id).Select(e => new { e.Kind, e.Key }).ToListAsync(cancellationToken);

        return
        [
            .. entries.Select(e => new EntryReference(e.Kind, e.Key)).Select(reference => new NamedEntry(
                reference,
                titlesOf[reference].ToDictionary(title => title.Language, title => title.Title),
                reference.Kind == EntryKind.Person ? people.GetValueOrDefault(reference.Key) : null)),
        ];
    }

    private async Task<IReadOnlyList<string>> FilesAsync(EntryReference entry, CancellationToken cancellationToken) =>
        await store.Entries.AsNoTracking().Where(e => e.Kind == entry.Kind && e.Key == entry.Key)
            .SelectMany(e => e.Media).Select(file => file.Name).OrderBy(name => name).ToListAsync(cancellationToken);
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Finds entries to pick from, for links and for fields that name an entry; drafts among them.</summary>
public sealed class EntryChoices(CouncilStore store)
{
    /// <param name="kind">Null for any.</param>
    /// <param name="text">Words of a title or a key, in any script or spelling, the last one perhaps unfinished; empty finds those written last.</param>
    /// <param name="language">The titles' language; the other one's where there is none.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<IReadOnlyList<EntryChoice>> FindAsync(EntryKind? kind, string text, SiteLanguage language, int limit, CancellationToken cancellationToken)
    {
        var words = new TitleWords(text);
        var named = await TitlesAsync(store.Entries.Where(e => kind == null || e.Kind == kind), cancellationToken);

        return
        [
            .. named
                .Where(entry => words.AreIn(entry.Reference.Key, entry.Titles.Select(title => (title.Language, title.Title))))
                .OrderByDescending(entry => entry.Titles.Max(title => title.WrittenAt))
                .ThenBy(entry => entry.Reference.ToString(), StringComparer.Ordinal)
                .Take(limit)
                .Select(entry => entry.In(language)),
        ];
    }

    /// <summary>The choices of these references, for fields that show what was picked; unknown ones are left out.</summary>
    public async Task<IReadOnlyDictionary<EntryReference, EntryChoice>> NamesAsync(
        IReadOnlyCollection<EntryReference> references, SiteLanguage language, CancellationToken cancellationToken)
    {
        var keys = references.Select(reference => reference.Key).Distinct().ToList();

        return keys.Count == 0
            ? new Dictionary<EntryReference, EntryChoice>()
            : (await TitlesAsync(store.Entries.Where(e => keys.Contains(e.Key)), cancellationToken))
                .Where(entry => references.Contains(entry.Reference))
                .ToDictionary(entry => entry.Reference, entry => entry.In(language));
    }

    private static async Task<IEnumerable<Named>> TitlesAsync(IQueryable<Entry> entries, CancellationToken cancellationToken) =>
        (await entries.AsNoTracking()
            .SelectMany(e => e.Translations, (e, t) => new { e.Kind, e.Key, Text = t })
            .SelectMany(
                pair => pair.Text.Revisions.Where(r => r.Number == pair.Text.WorkingNumber),
                (pair, r) => new { pair.Kind, pair.Key, pair.Text.Language, IsPublic = pair.Text.LiveNumber != null && pair.Text.Withdrawal == null, r.Title, r.WrittenAt })
            .ToListAsync(cancellationToken))
        .GroupBy(row => new EntryReference(row.Kind, row.Key))
        .Select(rows => new Named(rows.Key, [.. rows.Select(row => new NamedTitle(row.Language, row.Title, row.IsPublic, row.WrittenAt))]));

    private sealed record NamedTitle(SiteLanguage Language, string Title, bool IsPublic, DateTimeOffset WrittenAt);

    private sealed record Named(EntryReference Reference, IReadOnlyList<NamedTitle> Titles)
    {
        public EntryChoice In(SiteLanguage language)
        {
            var title = Titles.FirstOrDefault(title => title.Language == language) ?? Titles[0];

            return new EntryChoice(Reference, SpellingMarks.Strip(title.Title), title.Language, title.IsPublic);
        }
    }
}

/// <param name="Reference">The entry.</param>
/// <param name="Title">Of the working text.</param>
/// <param name="TitleLanguage">What the title is written in.</param>
/// <param name="IsPublic">In that language.</param>
public sealed record EntryChoice(EntryReference Reference, string Title, SiteLanguage TitleLanguage, bool IsPublic);

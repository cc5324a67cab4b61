using System.Runtime.CompilerServices;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Reads the event log of the desk, and tells whether it is whole.</summary>
public sealed class Journal(CouncilStore store)
{
    public const int PageSize = 50;

    private const int ExportedAtOnce = 500;

    /// <param name="filter">What the log is narrowed to.</param>
    /// <param name="before">Only lines with a lower number; null begins with the newest.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>Newest first.</returns>
    public async Task<JournalPage> ReadAsync(JournalFilter filter, long? before, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(Matching(filter).Where(e => before == null || e.Sequence < before).OrderByDescending(e => e.Sequence).Take(PageSize + 1), cancellationToken);
        var shown = lines.Take(PageSize).ToList();

        return new JournalPage(shown, lines.Count > PageSize ? shown[^1].Sequence : null);
    }

    /// <summary>All lines the filter leaves, oldest first, for an export.</summary>
    public async IAsyncEnumerable<JournalLine> ExportAsync(JournalFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var after = 0L;
        List<JournalLine> lines;

        do
        {
            var last = after;
            lines = await LinesAsync(Matching(filter).Where(e => e.Sequence > last).OrderBy(e => e.Sequence).Take(ExportedAtOnce), cancellationToken);

            foreach (var line in lines)
            {
                yield return line;
            }

            after = lines is [.., var newest] ? newest.Sequence : after;
        }
        while (lines.Count == ExportedAtOnce);
    }

    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancellationToken) => (await EventChain.VerifyAsync(store, from: null, cancellationToken)).Verdict;

    private IQueryable<EditorialEvent> Matching(JournalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var events = store.Events.AsNoTracking();

        if (filter.Entry is { } reference)
        {
            var (kind, key) = reference;
            events = store.Entries.Where(entry => entry.Kind == kind && entry.Key == key).Join(events, entry => entry.Id, e => e.EntryId, (_, e) => e);
        }

        if (filter.Group is { } group)
        {
            var verbs = JournalFilter.VerbsOf(group).ToList();
            events = events.Where(e => verbs.Contains(e.Verb));
        }

        // A day begins at midnight in the council's cities.
        if (filter.From is { } from)
        {
            var first = CouncilZone.Tashkent.Instant(from, TimeOnly.MinValue);
            events = events.Where(e => e.At >= first);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = CouncilZone.Tashkent.Instant(to.AddDays(1), TimeOnly.MinValue);
            events = events.Where(e => e.At < end);
        }

        return events
            .Where(e => filter.PersonId == null || e.ById == filter.PersonId)
            .Where(e => filter.Language == null || e.Language == filter.Language);
    }

    private async Task<List<JournalLine>> LinesAsync(IQueryable<EditorialEvent> events, CancellationToken cancellationToken)
    {
        var found = await events
            .Select(e => new
            {
                e.Sequence,
                e.EntryId,
                e.Subject,
                e.Language,
                e.Verb,
                e.By,
                e.ByKind,
                e.ById,
                e.At,
                e.Reason,
                e.FromRevision,
                e.RevisionNumber,
                HasFacts = e.FactsAfter != null,
                e.Before,
                e.After,
                e.Hash,
            })
            .ToListAsync(cancellationToken);
        var ids = found.Select(e => e.EntryId).OfType<Guid>().Distinct().ToList();
        var entries = await store.Entries.AsNoTracking().Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, e.Kind, e.Key, Titles = e.Translations.Select(t => new { t.Language, Title = EF.Property<string>(t, nameof(TextLine.Title)) }).ToList() })
            .ToListAsync(cancellationToken);
        var names = entries.ToDictionary(e => e.Id, e => new EntryReference(e.Kind, e.Key));
        var titles = entries.SelectMany(e => e.Titles, (e, title) => (e.Id, title.Language, title.Title)).ToDictionary(title => (title.Id, title.Language), title => title.Title);

        return
        [
            .. found.Select(e => new JournalLine
            {
                Sequence = e.Sequence,
                Entry = e.EntryId is { } id && names.TryGetValue(id, out var name) ? name : null,
                UzbekTitle = TitleOf(titles, e.EntryId, SiteLanguage.Uzbek),
                KazakhTitle = TitleOf(titles, e.EntryId, SiteLanguage.Kazakh),
                Subject = e.Subject,
                Language = e.Language,
                Verb = e.Verb,
                By = e.By,
                ByKind = e.ByKind,
                ById = e.ById,
                At = e.At,
                Reason = e.Reason,
                FromRevision = e.FromRevision,
                RevisionNumber = e.RevisionNumber,
                HasFacts = e.HasFacts,
                Before = e.Before,
                After = e.After,
                Hash = e.Hash,
            }),
        ];
    }

    private static string? TitleOf(Dictionary<(Guid, SiteLanguage), string> titles, Guid? entry, SiteLanguage language) =>
        entry is { } id ? titles.GetValueOrDefault((id, language)) : null;
}

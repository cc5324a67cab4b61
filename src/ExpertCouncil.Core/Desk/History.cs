using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export.Yaml;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>What the texts and facts of an entry were before.</summary>
public sealed class History(CouncilStore store)
{
    /// <returns>Newest first; empty where there is no such text.</returns>
    public async Task<IReadOnlyList<RevisionLine>> RevisionsAsync(EntryReference reference, SiteLanguage language, CancellationToken cancellationToken)
    {
        var published = (await EventsOf(reference)
                .Where(e => e.Language == language && (e.Verb == Verb.Publish || e.Verb == Verb.PublishExceptionally))
                .Select(e => new { e.RevisionNumber, e.At, e.Verb })
                .ToListAsync(cancellationToken))
            .ToLookup(e => e.RevisionNumber);
        var revisions = await Texts(reference, language)
            .SelectMany(t => t.Revisions, (t, r) => new { t.LiveNumber, t.WorkingNumber, r.Number, r.Title, r.Author, r.WrittenAt, r.ChangeNote, r.IsMinor })
            .OrderByDescending(r => r.Number)
            .ToListAsync(cancellationToken);

        return
        [
            .. revisions.Select(r => new RevisionLine
            {
                Number = r.Number,
                Title = r.Title,
                Author = r.Author,
                WrittenAt = r.WrittenAt,
                ChangeNote = r.ChangeNote,
                IsMinor = r.IsMinor,
                IsLive = r.Number == r.LiveNumber,
                IsWorking = r.Number == r.WorkingNumber,
                PublishedAt = published[r.Number].Select(e => (DateTimeOffset?)e.At).Max(),
                IsExceptional = published[r.Number].Any(e => e.Verb == Verb.PublishExceptionally),
            }),
        ];
    }

    public Task<Revision?> FindRevisionAsync(EntryReference reference, SiteLanguage language, int number, CancellationToken cancellationToken) =>
        Texts(reference, language).SelectMany(t => t.Revisions).SingleOrDefaultAsync(r => r.Number == number, cancellationToken);

    /// <returns>Newest first.</returns>
    public async Task<IReadOnlyList<FactsVersion>> FactsAsync(EntryReference reference, CancellationToken cancellationToken) =>
        [.. (await EventsOf(reference).Where(e => e.Verb == Verb.Create || e.Verb == Verb.ChangeFacts).OrderByDescending(e => e.Sequence).ToListAsync(cancellationToken))
            .Where(e => e.FactsAfter is not null)
            .Select(e => new FactsVersion(e.Sequence, e.By, e.At, e.FactsAfter!))];

    public static TextDifference Compare(Revision before, Revision after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        return new TextDifference(WordDifference.Of(before.Title, after.Title), WordDifference.Of(before.Summary, after.Summary), WordDifference.Of(before.Body, after.Body));
    }

    /// <summary>As lines of facts.yml.</summary>
    public static IReadOnlyList<DifferenceBlock> Compare(EntryFacts before, EntryFacts after) => WordDifference.OfLines(FactsWriter.Write(before), FactsWriter.Write(after));

    private IQueryable<Translation> Texts(EntryReference reference, SiteLanguage language)
    {
        var (kind, key) = reference;

        return store.Translations.AsNoTracking().Where(t => t.Entry.Kind == kind && t.Entry.Key == key && t.Language == language);
    }

    private IQueryable<EditorialEvent> EventsOf(EntryReference reference)
    {
        var (kind, key) = reference;

        return store.Entries.Where(entry => entry.Kind == kind && entry.Key == key).Join(store.Events.AsNoTracking(), entry => entry.Id, e => e.EntryId, (_, e) => e);
    }
}

public sealed record RevisionLine
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public string? ChangeNote { get; init; }

    public bool IsMinor { get; init; }

    /// <summary>What the public reads now.</summary>
    public bool IsLive { get; init; }

    public bool IsWorking { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Published by an administrator without a second pair of eyes.</summary>
    public bool IsExceptional { get; init; }
}

/// <param name="Mark">Its place in the journal.</param>
/// <param name="By">Who wrote them.</param>
/// <param name="At">When.</param>
/// <param name="Facts">As they were from then on.</param>
public sealed record FactsVersion(long Mark, string By, DateTimeOffset At, EntryFacts Facts);

public sealed record TextDifference(
    IReadOnlyList<DifferenceBlock> Title, IReadOnlyList<DifferenceBlock> Summary, IReadOnlyList<DifferenceBlock> Body);

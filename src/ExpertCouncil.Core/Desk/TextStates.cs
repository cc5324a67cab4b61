using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The state of texts as lists need it: one row a text, without its words.</summary>
internal static class TextStates
{
    extension(CouncilStore store)
    {
        /// <summary>Of all entries, or of those a query names.</summary>
        public async Task<ILookup<Guid, ListedText>> TextStatesAsync(IQueryable<Guid>? entries, CancellationToken cancellationToken)
        {
            var texts = store.Translations.AsNoTracking();
            var chosen = entries is null ? texts : texts.Where(t => entries.Contains(t.Entry.Id));
            var rows = await chosen
                .SelectMany(t => t.Revisions.Where(r => r.Number == t.WorkingNumber), (t, r) => new
                {
                    EntryId = t.Entry.Id,
                    t.Language,
                    t.Stage,
                    t.LiveNumber,
                    WithdrawnAt = (DateTimeOffset?)t.Withdrawal!.At,
                    t.ReturnReason,
                    t.StaleSince,
                    t.ScheduledFor,
                    r.Number,
                    r.Title,
                    r.Author,
                    r.AuthorId,
                    r.WrittenAt,
                })
                .ToListAsync(cancellationToken);

            return rows.ToLookup(
                row => row.EntryId,
                row => new ListedText(
                    new TextState
                    {
                        Language = row.Language,
                        Title = row.Title,
                        Stage = row.Stage,
                        Condition = ConditionOf(row.Stage, row.WithdrawnAt is not null, row.ReturnReason is not null),
                        IsPublic = row.LiveNumber is not null && row.WithdrawnAt is null,
                        IsWithdrawn = row.WithdrawnAt is not null,
                        IsReturned = row.ReturnReason is not null,
                        StaleSince = row.StaleSince,
                        ScheduledFor = row.ScheduledFor,
                        WorkingNumber = row.Number,
                        LiveNumber = row.LiveNumber,
                        Author = row.Author,
                        AuthorId = row.AuthorId,
                        WrittenAt = row.WrittenAt,
                    },
                    row.ReturnReason));
        }

        /// <summary>Every entry with its facts and the state of its texts, in two queries; newest first.</summary>
        public async Task<List<ListedEntry>> ListedEntriesAsync(IQueryable<Entry> entries, CancellationToken cancellationToken)
        {
            var rows = await entries.AsNoTracking().Select(e => new { e.Id, e.Kind, e.Key, e.Facts, e.FactsAuthor, e.FactsAuthorId }).ToListAsync(cancellationToken);
            var texts = await store.TextStatesAsync(entries.Select(e => e.Id), cancellationToken);

            return
            [
                .. rows
                    .Select(row => new ListedEntry(new EntryReference(row.Kind, row.Key), row.Facts, row.FactsAuthor, row.FactsAuthorId, [.. texts[row.Id].OrderBy(text => text.State.Language)]))
                    .Where(entry => entry.Texts.Count > 0)
                    .OrderByDescending(entry => entry.Facts.Day ?? DateOnly.MinValue)
                    .ThenByDescending(entry => entry.Texts.Max(text => text.State.WrittenAt))
                    .ThenBy(entry => entry.Reference.ToString(), StringComparer.Ordinal),
            ];
        }
    }

    // A withdrawn text that is being worked on is where the work is; one nobody works on is withdrawn.
    private static TextCondition ConditionOf(Stage stage, bool isWithdrawn, bool isReturned) => stage switch
    {
        Stage.Draft => isReturned ? TextCondition.Returned : TextCondition.Draft,
        Stage.InReview => TextCondition.InReview,
        Stage.Approved => TextCondition.Approved,
        Stage.Scheduled => TextCondition.Scheduled,
        _ => isWithdrawn ? TextCondition.Withdrawn : TextCondition.Published,
    };
}

internal sealed record ListedText(TextState State, string? ReturnReason);

internal sealed record ListedEntry(EntryReference Reference, EntryFacts Facts, string? FactsAuthor, Guid? FactsAuthorId, IReadOnlyList<ListedText> Texts)
{
    public EntryRow Row => new(Reference, Facts.Day, In(SiteLanguage.Uzbek), In(SiteLanguage.Kazakh));

    public TextState? In(SiteLanguage language) => Texts.FirstOrDefault(text => text.State.Language == language)?.State;
}

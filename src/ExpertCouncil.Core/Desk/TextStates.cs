using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The state of texts as lists need it: one row a text, without its words.</summary>
internal static class TextStates
{
    extension(CouncilStore store)
    {
        public async Task<ILookup<Guid, ListedText>> TextStatesAsync(IReadOnlyCollection<Guid> entries, CancellationToken cancellationToken) =>
            (await store.TextLines.Where(t => entries.Contains(t.EntryId)).ToListAsync(cancellationToken)).ToLookup(text => text.EntryId, ListedText.Of);

        /// <summary>Lines as lists show them, in the order they come in.</summary>
        public async Task<IReadOnlyList<EntryRow>> RowsAsync(IQueryable<EntryLine> lines, CancellationToken cancellationToken)
        {
            var found = await lines.Select(l => new { l.Id, l.Kind, l.Key, l.Day }).ToListAsync(cancellationToken);
            var texts = await store.TextStatesAsync([.. found.Select(line => line.Id)], cancellationToken);

            return [.. found.Select(line => EntryRow.Of(new EntryReference(line.Kind, line.Key), line.Day, texts[line.Id]))];
        }
    }

    // A withdrawn text that is being worked on is where the work is; one nobody works on is withdrawn.
    public static TextCondition ConditionOf(Stage stage, bool isWithdrawn, bool isReturned) => stage switch
    {
        Stage.Draft => isReturned ? TextCondition.Returned : TextCondition.Draft,
        Stage.InReview => TextCondition.InReview,
        Stage.Approved => TextCondition.Approved,
        Stage.Scheduled => TextCondition.Scheduled,
        _ => isWithdrawn ? TextCondition.Withdrawn : TextCondition.Published,
    };
}

internal sealed record ListedText(TextState State, string? ReturnReason)
{
    public static ListedText Of(TextLine text) => new(
        new TextState
        {
            Language = text.Language,
            Title = text.Title,
            Stage = text.Stage,
            Condition = text.Condition,
            IsPublic = text.LiveNumber is not null && text.WithdrawnAt is null,
            IsWithdrawn = text.WithdrawnAt is not null,
            IsReturned = text.ReturnReason is not null,
            StaleSince = text.StaleSince,
            ScheduledFor = text.ScheduledFor,
            WorkingNumber = text.WorkingNumber!.Value,
            LiveNumber = text.LiveNumber,
            Author = text.Author,
            AuthorId = text.AuthorId,
            WrittenAt = text.WrittenAt,
        },
        text.ReturnReason);
}

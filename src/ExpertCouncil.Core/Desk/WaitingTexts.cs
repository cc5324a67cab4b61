using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;

namespace ExpertCouncil.Core.Desk;

/// <summary>The texts that wait for a person, as questions to the store.</summary>
internal sealed class WaitingTexts(CouncilStore store, Actor person)
{
    /// <summary>In review, within the person's rights to approve, and neither text nor facts their own.</summary>
    public IQueryable<WaitingLine> ToReview() => Within(Verb.Approve, store.TextLines.Where(t => t.Condition == TextCondition.InReview && t.AuthorId != person.Id))
        .Where(w => w.Entry.FactsAuthor == null || w.Entry.FactsAuthorId != person.Id);

    public IQueryable<WaitingLine> Returned() => Of(store.TextLines.Where(t => t.Condition == TextCondition.Returned && t.AuthorId == person.Id));

    // A public text that went back to the desk for its facts is whoever's the facts are.
    public IQueryable<WaitingLine> Drafts() => Of(store.TextLines.Where(t => t.Condition == TextCondition.Draft))
        .Where(w => (w.Text.WorkingNumber == w.Text.LiveNumber ? w.Entry.FactsAuthorId : w.Text.AuthorId) == person.Id);

    public IQueryable<WaitingLine> Scheduled() => Of(store.TextLines.Where(t => t.Condition == TextCondition.Scheduled));

    public IQueryable<WaitingLine> Stale() => Within(Verb.Write, store.TextLines.Where(t => t.StaleSince != null));

    private IQueryable<WaitingLine> Of(IQueryable<TextLine> texts) => Of(texts, store.EntryLines);

    // Permissions.Refuse, asked of the store.
    private IQueryable<WaitingLine> Within(Verb verb, IQueryable<TextLine> texts)
    {
        if (person.Rights is not { } rights || !rights.Allow(verb))
        {
            return Of(texts.Where(t => false));
        }

        var languages = rights.Languages.ToList();

        return Of(texts.Where(t => languages.Contains(t.Language)), store.EntryLines.Of(rights.Sides));
    }

    private static IQueryable<WaitingLine> Of(IQueryable<TextLine> texts, IQueryable<EntryLine> entries) =>
        texts.Join(entries, t => t.EntryId, l => l.Id, (t, l) => new WaitingLine { Text = t, Entry = l });
}

internal sealed class WaitingLine
{
    public required TextLine Text { get; init; }

    public required EntryLine Entry { get; init; }

    public WaitingText Waiting => new(new EntryReference(Entry.Kind, Entry.Key), ListedText.Of(Text).State, Text.ReturnReason);
}

internal static class WaitingLines
{
    extension(IQueryable<WaitingLine> texts)
    {
        public IQueryable<WaitingLine> NewestFirst() => texts
            .OrderByDescending(w => w.Entry.Day).ThenByDescending(w => w.Entry.WrittenAt).ThenBy(w => w.Entry.Kind).ThenBy(w => w.Entry.Key).ThenBy(w => w.Text.Language);
    }
}

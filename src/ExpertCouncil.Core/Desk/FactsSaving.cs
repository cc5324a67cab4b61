using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>The facts in one act of saving.</summary>
internal sealed class FactsSaving(CouncilStore store, Entry entry, Actor by, DateTimeOffset at)
{
    private EntryFacts? wanted;
    private long mark;
    private bool isMerged;

    public FactsCollision? Collision { get; private set; }

    public async Task<IReadOnlyList<SaveRefusal>> LookAsync(FactsEdit? edit, CancellationToken cancellationToken)
    {
        mark = await MarkAsync(store, entry.Id, cancellationToken);

        if (edit is null)
        {
            return [];
        }

        if (edit.Facts.GetType() != entry.Kind.FactsType())
        {
            return [new SaveRefusal(SaveField.Facts, Refusal.ValueInvalid)];
        }

        var mine = FactsInNormalForm.Of(edit.Facts);

        if (edit.BasedOn == mark)
        {
            wanted = mine;

            return [];
        }

        var began = await store.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Sequence == edit.BasedOn && e.EntryId == entry.Id, cancellationToken);

        return began?.FactsAfter is { } facts ? await MergeAsync(facts, mine, cancellationToken) : [new SaveRefusal(SaveField.Facts, Refusal.Changed)];
    }

    public SaveRefusal? Do()
    {
        if (wanted is null || StoreJson.Write(wanted) == StoreJson.Write(entry.Facts))
        {
            return null;
        }

        try
        {
            entry.ChangeFacts(wanted, by, at);

            return null;
        }
        catch (EditorialException exception)
        {
            return new SaveRefusal(SaveField.Facts, exception.Refusal);
        }
    }

    public SavedFacts Saved()
    {
        var change = entry.Events.LastOrDefault(change => change.FactsAfter is not null);

        return new SavedFacts(change?.Sequence ?? mark, change is not null, change is not null && isMerged);
    }

    /// <summary>The place in the journal of the last change of an entry's facts.</summary>
    public static async Task<long> MarkAsync(CouncilStore store, Guid entry, CancellationToken cancellationToken) =>
        await store.Events.Where(e => e.EntryId == entry && (e.Verb == Verb.Create || e.Verb == Verb.ChangeFacts)).MaxAsync(e => (long?)e.Sequence, cancellationToken) ?? 0;

    private async Task<IReadOnlyList<SaveRefusal>> MergeAsync(EntryFacts began, EntryFacts mine, CancellationToken cancellationToken)
    {
        // Whoever has not touched the facts has nothing to save, however old the form is.
        if (StoreJson.Write(began) == StoreJson.Write(mine))
        {
            return [];
        }

        var merge = FactsMerge.Merge(began, mine, entry.Facts);

        if (merge.IsClean)
        {
            (wanted, isMerged) = (merge.Merged, true);
        }
        else
        {
            var author = await store.Events.Where(e => e.Sequence == mark).Select(e => e.By).SingleAsync(cancellationToken);
            Collision = new FactsCollision(mark, author, merge);
        }

        return [];
    }
}

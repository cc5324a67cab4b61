using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ExpertCouncil.Core.Store.Listing;

/// <summary>
/// Writes what lists ask of entries and texts into columns beside them. The store does it whenever it saves, so that they cannot fall behind: whoever
/// changes an entry need not know that there are lists. Whoever changes what a column says raises <see cref="ListingRebuild.Rules"/>: rows that are not saved again keep the old answer.
/// </summary>
internal sealed class ListingColumns(CouncilStore store)
{
    /// <summary>For all entries and texts that are about to be saved.</summary>
    /// <returns>The entries whose titles have changed.</returns>
    public async Task<List<Guid>> WriteAsync(CancellationToken cancellationToken)
    {
        var changed = store.ChangeTracker.Entries<Translation>().Where(IsWritten).Select(text => text.Entity.Entry)
            .Concat(store.ChangeTracker.Entries<Entry>().Where(IsWritten).Select(entry => entry.Entity))
            .Distinct()
            .ToList();
        var retitled = new List<Guid>();

        foreach (var entry in changed)
        {
            if (await WriteAsync(entry, isWhole: false, cancellationToken))
            {
                retitled.Add(entry.Id);
            }
        }

        return retitled;
    }

    /// <param name="entry">Tracked.</param>
    /// <param name="isWhole">True to write also what cannot have changed, for columns that were made after the entry; its texts are loaded then.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>True when a title has changed.</returns>
    public async Task<bool> WriteAsync(Entry entry, bool isWhole, CancellationToken cancellationToken)
    {
        var columns = store.Entry(entry);

        if (columns.State != EntityState.Added && !columns.Collection(e => e.Translations).IsLoaded)
        {
            await columns.Collection(e => e.Translations).LoadAsync(cancellationToken);
        }

        var isRetitled = false;

        foreach (var text in entry.Translations)
        {
            isRetitled |= Write(store.Entry(text), isWhole);
        }

        WriteFacts(columns, entry.Facts);
        WriteTexts(columns, entry);

        return isRetitled;
    }

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified;

    private static bool Write(EntityEntry<Translation> text, bool isWhole)
    {
        var (translation, number) = (text.Entity, text.Property(t => t.WorkingNumber));
        Set(text, nameof(TextLine.Condition), TextStates.ConditionOf(translation.Stage, translation.Withdrawal is not null, translation.ReturnReason is not null));

        // A revision never changes: only another one says something else.
        if (!isWhole && text.State != EntityState.Added && !number.IsModified)
        {
            return false;
        }

        var working = translation.Working!;
        Set(text, nameof(TextLine.Author), working.Author);
        Set(text, nameof(TextLine.AuthorId), working.AuthorId);
        Set(text, nameof(TextLine.WrittenAt), working.WrittenAt);
        Set(text, nameof(TextLine.TitleKey), TitleKey.Of(working.Title));

        return Set(text, nameof(TextLine.Title), working.Title);
    }

    private static void WriteFacts(EntityEntry entry, EntryFacts facts)
    {
        var item = facts as WorkPlanItemFacts;
        var tags = item is null ? facts.Tags : [item.Direction, .. facts.Tags];
        Set(entry, nameof(EntryLine.Day), facts.Day);
        Set(entry, nameof(EntryLine.OfUzbekistan), facts.Owners.Contains(Side.Uzbekistan));
        Set(entry, nameof(EntryLine.OfKazakhstan), facts.Owners.Contains(Side.Kazakhstan));
        Set(entry, nameof(EntryLine.Tags), string.Concat(tags.Distinct(StringComparer.Ordinal).Select(tag => $" {tag} ")));
        Set(entry, nameof(EntryLine.Plan), item?.Plan);
        Set(entry, nameof(EntryLine.DueOn), item?.IsOverdue(DateOnly.MaxValue) == true ? item.Term!.To : null);
        Set(entry, nameof(EntryLine.Claim), Claim.Of(facts).Select(claim => claim.Name).SingleOrDefault());
    }

    private void WriteTexts(EntityEntry columns, Entry entry)
    {
        var (uzbek, kazakh) = (entry.In(SiteLanguage.Uzbek), entry.In(SiteLanguage.Kazakh));
        Set(columns, nameof(EntryLine.Uzbek), Condition(uzbek));
        Set(columns, nameof(EntryLine.Kazakh), Condition(kazakh));
        Set(columns, nameof(EntryLine.UzbekIsStale), uzbek?.StaleSince is not null);
        Set(columns, nameof(EntryLine.KazakhIsStale), kazakh?.StaleSince is not null);
        Set(columns, nameof(EntryLine.UzbekIsNew), uzbek is { LiveNumber: null });
        Set(columns, nameof(EntryLine.KazakhIsNew), kazakh is { LiveNumber: null });
        Set(columns, nameof(EntryLine.WrittenAt), entry.Translations.Select(text => (DateTimeOffset?)store.Entry(text).Property(nameof(TextLine.WrittenAt)).CurrentValue).Max());
    }

    private TextCondition Condition(Translation? text) =>
        text is null ? TextCondition.Missing : (TextCondition)store.Entry(text).Property(nameof(TextLine.Condition)).CurrentValue!;

    private static bool Set(EntityEntry entry, string name, object? value)
    {
        var property = entry.Property(name);

        if (Equals(property.CurrentValue, value))
        {
            return false;
        }

        property.CurrentValue = value;

        return true;
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>What the secretariat does with entries. Each call is one transaction and checks the rights of whoever calls; what a rule refuses is an outcome, no exception.</summary>
public sealed class EditorialDesk(CouncilStore store, Publisher publisher, Readiness readiness, TimeProvider time)
{
    /// <summary>An entry with its live and working texts, and its facts with their mark.</summary>
    public async Task<DeskEntry?> FindAsync(EntryReference reference, CancellationToken cancellationToken)
    {
        var (kind, key) = reference;
        var entry = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellationToken);

        return entry is null ? null : new DeskEntry(entry, await FactsSaving.MarkAsync(store, entry.Id, cancellationToken));
    }

    /// <summary>An entry whose texts have no revisions, for whoever asks only whether it may be written. To ask for a text's words, or who may approve it, throws.</summary>
    public Task<Entry?> FindOutlineAsync(EntryReference reference, CancellationToken cancellationToken)
    {
        var (kind, key) = reference;

        return store.Entries.AsNoTrackingWithIdentityResolution().Include(e => e.Translations).AsSingleQuery().SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellationToken);
    }

    /// <summary>What an open form may have been overtaken by: the states of the texts, and the mark of the facts. Null where there is no such entry.</summary>
    public async Task<DeskEntryState?> FindStateAsync(EntryReference reference, CancellationToken cancellationToken)
    {
        var (kind, key) = reference;
        var found = await store.Entries.AsNoTracking().Where(e => e.Kind == kind && e.Key == key)
            .Select(e => new
            {
                e.Id,
                FactsMark = store.Events.Where(change => change.EntryId == e.Id && (change.Verb == Verb.Create || change.Verb == Verb.ChangeFacts)).Max(change => (long?)change.Sequence),
            })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null
            ? null
            : new DeskEntryState([.. (await store.TextStatesAsync([found.Id], cancellationToken))[found.Id].Select(text => text.State)], found.FactsMark ?? 0);
    }

    public Task<CreateOutcome> CreateAsync(NewEntry entry, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync(() => new EntryCreation(store, entry, by, time.GetUtcNow()).RunAsync(cancellationToken), outcome => outcome.Created is not null, cancellationToken);

    public Task<SaveOutcome> SaveAsync(EntryEdit edit, Actor by, CancellationToken cancellationToken) =>
        SaveAsync(edit.Reference, (_, _) => Task.FromResult<EntryEdit?>(edit), by, cancellationToken);

    /// <summary>Writes a former revision once more, as the next one.</summary>
    public Task<SaveOutcome> RestoreRevisionAsync(EntryReference reference, SiteLanguage language, int number, Actor by, CancellationToken cancellationToken) =>
        SaveAsync(reference, (entry, token) => EditOfAsync(entry, language, number, token), by, cancellationToken);

    /// <summary>Gives a public text another address on purpose; the old one goes on leading to it.</summary>
    public Task<VerbOutcome> RenameAsync(EntryReference reference, SiteLanguage language, string slug, Actor by, CancellationToken cancellationToken) =>
        CarryOutAsync(
            reference,
            [language],
            async (text, at) =>
            {
                if (text.Entry.Facts is PageFacts)
                {
                    return new VerbHindrance(language, Refusal.SlugFrozen, []);
                }

                if (await new SlugOwners(store).FindAsync(text.Entry.Kind, language, slug, text.Entry.Id, cancellationToken) is not null)
                {
                    return new VerbHindrance(language, Refusal.SlugTaken, []);
                }

                text.Rename(slug, by, at);

                return null;
            },
            isSeenByReaders: true,
            cancellationToken);

    public Task<VerbOutcome> CarryOutAsync(VerbOrder order, Actor by, CancellationToken cancellationToken) =>
        CarryOutAsync(
            order.Reference,
            order.Languages,
            async (text, at) =>
            {
                if (text.Refuse(order.Verb, by) is { } refusal)
                {
                    return new VerbHindrance(text.Language, refusal, []);
                }

                if (DeskVerbs.NeedsReadiness(order.Verb) && await readiness.ObstaclesAsync(text.Entry, text.Language, cancellationToken) is { Count: > 0 } obstacles)
                {
                    return new VerbHindrance(text.Language, Refusal.NotReady, obstacles);
                }

                text.CarryOut(order, by, at);

                return null;
            },
            DeskVerbs.IsSeenByReaders(order.Verb),
            cancellationToken);

    /// <summary>Why each text cannot go public now: what <see cref="Verb.Approve"/> and <see cref="Verb.Publish"/> would be refused for.</summary>
    /// <param name="entry">As <see cref="FindAsync"/> gave it.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public Task<IReadOnlyDictionary<SiteLanguage, IReadOnlyList<Obstacle>>> ObstaclesAsync(Entry entry, CancellationToken cancellationToken) =>
        readiness.ObstaclesAsync(entry, cancellationToken);

    public async Task<IReadOnlyDictionary<SiteLanguage, IReadOnlyList<Obstacle>>> ObstaclesAsync(EntryReference reference, CancellationToken cancellationToken) =>
        await FindAsync(reference, cancellationToken) is { } found ? await ObstaclesAsync(found.Entry, cancellationToken) : new Dictionary<SiteLanguage, IReadOnlyList<Obstacle>>();

    private Task<SaveOutcome> SaveAsync(
        EntryReference reference, Func<Entry, CancellationToken, Task<EntryEdit?>> edit, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync<SaveOutcome>(
            async () =>
            {
                var at = time.GetUtcNow();

                if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry || await edit(entry, cancellationToken) is not { } wanted)
                {
                    return new SaveRefused([new SaveRefusal(SaveField.Entry, Refusal.NotFound)]);
                }

                var saving = new EntrySaving(store, entry, by, at);

                if (await saving.RunAsync(wanted, cancellationToken) is { } hindered)
                {
                    return hindered;
                }

                await new StaleTexts(store).MarkAsync(entry, at, cancellationToken);

                if (saving.HasChecked)
                {
                    await publisher.WriteAsync(entry, cancellationToken);
                }

                await store.SaveChangesAsync(cancellationToken);

                return saving.Saved();
            },
            outcome => outcome is Saved,
            cancellationToken);

    private async Task<EntryEdit?> EditOfAsync(Entry entry, SiteLanguage language, int number, CancellationToken cancellationToken)
    {
        if (entry.In(language) is not { } text
            || await store.Set<Revision>().AsNoTracking().SingleOrDefaultAsync(r => EF.Property<Guid>(r, "TranslationId") == text.Id && r.Number == number, cancellationToken) is not { } former)
        {
            return null;
        }

        return new EntryEdit(entry.Reference) { Texts = [new TextEdit(language, former.Title, former.Summary, former.Body) { BasedOn = text.WorkingNumber }] };
    }

    private Task<VerbOutcome> CarryOutAsync(
        EntryReference reference,
        IReadOnlyList<SiteLanguage> languages,
        Func<Translation, DateTimeOffset, Task<VerbHindrance?>> act,
        bool isSeenByReaders,
        CancellationToken cancellationToken) =>
        store.InTransactionAsync(
            async () =>
            {
                var (at, hindrances) = (time.GetUtcNow(), new List<VerbHindrance>());

                if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry || languages.Count == 0)
                {
                    return VerbOutcome.Refused(Refusal.NotFound);
                }

                foreach (var language in languages.Distinct())
                {
                    if (await TryAsync(entry.In(language), language, text => act(text, at)) is { } hindrance)
                    {
                        hindrances.Add(hindrance);
                    }
                }

                if (hindrances.Count > 0)
                {
                    return new VerbOutcome(hindrances);
                }

                await WriteAsync(entry, at, isSeenByReaders, cancellationToken);

                return VerbOutcome.Done;
            },
            outcome => outcome.IsDone,
            cancellationToken);

    private static async Task<VerbHindrance?> TryAsync(Translation? text, SiteLanguage language, Func<Translation, Task<VerbHindrance?>> act)
    {
        try
        {
            return text is null ? new VerbHindrance(language, Refusal.NotFound, []) : await act(text);
        }
        catch (EditorialException exception)
        {
            return new VerbHindrance(language, exception.Refusal, []);
        }
    }

    private async Task WriteAsync(Entry entry, DateTimeOffset at, bool isSeenByReaders, CancellationToken cancellationToken)
    {
        await new StaleTexts(store).MarkAsync(entry, at, cancellationToken);

        if (isSeenByReaders)
        {
            await publisher.WriteAsync(entry, cancellationToken);
        }

        await store.SaveChangesAsync(cancellationToken);

        if (isSeenByReaders)
        {
            store.ChangeTracker.Clear();
            await publisher.WritePendingAsync(cancellationToken);
        }
    }
}

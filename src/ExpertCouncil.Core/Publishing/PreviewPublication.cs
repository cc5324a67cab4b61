using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ExpertCouncil.Core.Publishing;

/// <summary>Publishes the working texts and facts of an entry for as long as somebody looks at them, and then was never there.</summary>
public sealed class PreviewPublication(CouncilStore store, Publisher publisher, TimeProvider time)
{
    /// <summary>
    /// Within the scope of the request, all public pages then show the entry as readers would see it. Nothing else may be saved meanwhile, and nobody else can save: keep it
    /// open for one page only.
    /// </summary>
    /// <returns>Null when there is no such entry.</returns>
    public async Task<Preview?> BeginAsync(EntryReference reference, CancellationToken cancellationToken)
    {
        store.ChangeTracker.Clear();
#pragma warning disable CA2000 // The preview owns it.
        var preview = new Preview(store, await store.Database.BeginTransactionAsync(cancellationToken));
#pragma warning restore CA2000

        try
        {
            if (await store.FindEntryAsync(reference, cancellationToken) is { } entry)
            {
                entry.ShowAsPublic(time.GetUtcNow());
                await publisher.WriteAsync(entry, cancellationToken);
                await store.SaveChangesAsync(cancellationToken);
                store.ChangeTracker.Clear();
                preview.Addresses = await AddressesAsync(entry.Id, cancellationToken);

                return preview;
            }
        }
        catch
        {
            await preview.DisposeAsync();

            throw;
        }

        await preview.DisposeAsync();

        return null;
    }

    private async Task<IReadOnlyDictionary<WritingSystem, string>> AddressesAsync(Guid entry, CancellationToken cancellationToken) =>
        (await store.PublishedTexts.AsNoTracking().Where(t => t.EntryId == entry).Cards().ToListAsync(cancellationToken)).ToDictionary(card => card.Writing, card => card.Address);
}

/// <summary>An open preview; disposing it takes everything back.</summary>
public sealed class Preview : IAsyncDisposable
{
    private readonly CouncilStore store;
    private readonly IDbContextTransaction transaction;

    internal Preview(CouncilStore store, IDbContextTransaction transaction) => (this.store, this.transaction) = (store, transaction);

    /// <summary>The path of the entry's page, by the writing it is served in.</summary>
    public IReadOnlyDictionary<WritingSystem, string> Addresses { get; internal set; } = new Dictionary<WritingSystem, string>();

    public async ValueTask DisposeAsync()
    {
        await transaction.RollbackAsync();
        await transaction.DisposeAsync();
        store.ChangeTracker.Clear();
    }
}

using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Store;

internal static class StoreTransactions
{
    private const int Attempts = 3;

    extension(CouncilStore store)
    {
        /// <summary>
        /// Reads and writes in one transaction that begins with the right to write, so that what was read is still so when it is written. Taken back unless the outcome says
        /// that it is done; tried again where an engine without that right finds that somebody was faster.
        /// </summary>
        public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, Func<T, bool> isDone, CancellationToken cancellationToken)
        {
            for (var attempt = 1; ; attempt++)
            {
                store.ChangeTracker.Clear();
                await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);

                try
                {
                    var outcome = await work();

                    if (isDone(outcome))
                    {
                        await transaction.CommitAsync(cancellationToken);
                    }

                    return outcome;
                }
                catch (DbUpdateConcurrencyException) when (attempt < Attempts)
                {
                    // The next attempt reads what the other one wrote.
                }
                finally
                {
                    store.ChangeTracker.Clear();
                }
            }
        }
    }
}

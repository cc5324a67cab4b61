using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Who has which form open now.</summary>
public sealed class Presences(CouncilStore store, TimeProvider time)
{
    /// <summary>How long somebody counts as present after the last sign of life.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(45);

    /// <summary>Tells that somebody is there.</summary>
    /// <returns>The others, by name.</returns>
    public async Task<IReadOnlyList<Presence>> SeenAsync(string form, Guid accountId, string name, string part, CancellationToken cancellationToken)
    {
        if (form.Length is 0 or > Autosave.KeyMaxLength)
        {
            return [];
        }

        var (at, place) = (time.GetUtcNow(), part[..Math.Min(part.Length, Presence.PartMaxLength)]);
        var oldest = at - Lifetime;
        // One commit: this comes from every open editor, again and again.
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Presences" ("Form", "AccountId", "Name", "Part", "SeenAt") VALUES ({form}, {accountId}, {name}, {place}, {at.UtcTicks})
            ON CONFLICT ("Form", "AccountId") DO UPDATE SET "Name" = excluded."Name", "Part" = excluded."Part", "SeenAt" = excluded."SeenAt";
            DELETE FROM "Presences" WHERE "SeenAt" < {oldest.UtcTicks};
            """,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return await store.Presences.AsNoTracking().Where(p => p.Form == form && p.AccountId != accountId).OrderBy(p => p.Name).ThenBy(p => p.AccountId).ToListAsync(cancellationToken);
    }

    public Task LeaveAsync(string form, Guid accountId, CancellationToken cancellationToken) =>
        store.Presences.Where(p => p.Form == form && p.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
}

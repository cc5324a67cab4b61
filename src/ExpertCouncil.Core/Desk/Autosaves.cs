using ExpertCouncil.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Keeps what people have typed until they save or drop it, so that no closed lid and no lost line takes it.</summary>
public sealed class Autosaves(CouncilStore store, TimeProvider time)
{
    /// <returns>When it was kept; null when it is larger than <see cref="Autosave.FieldsMaxLength"/>, or has no proper name, and was not.</returns>
    public async Task<DateTimeOffset?> KeepAsync(string form, Guid accountId, string fields, string basedOn, CancellationToken cancellationToken)
    {
        if (form.Length is 0 or > Autosave.KeyMaxLength || fields.Length + basedOn.Length > Autosave.FieldsMaxLength)
        {
            return null;
        }

        var at = time.GetUtcNow();

        // One statement each: two windows of one person may save in the same moment, and the later one stays.
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Autosaves" ("AccountId", "Form", "Fields", "BasedOn", "SavedAt") VALUES ({accountId}, {form}, {fields}, {basedOn}, {at.UtcTicks})
            ON CONFLICT ("AccountId", "Form") DO UPDATE SET "Fields" = excluded."Fields", "BasedOn" = excluded."BasedOn", "SavedAt" = excluded."SavedAt"
            """,
            cancellationToken);

        return at;
    }

    public Task<Autosave?> FindAsync(string form, Guid accountId, CancellationToken cancellationToken) =>
        store.Autosaves.AsNoTracking().SingleOrDefaultAsync(a => a.Form == form && a.AccountId == accountId, cancellationToken);

    /// <summary>All a person has kept, newest first, without the fields.</summary>
    public async Task<IReadOnlyList<AutosaveLine>> ListAsync(Guid accountId, CancellationToken cancellationToken) =>
        await store.Autosaves.AsNoTracking()
            .Where(a => a.AccountId == accountId)
            .OrderByDescending(a => a.SavedAt).ThenBy(a => a.Form)
            .Select(a => new AutosaveLine(a.Form, a.SavedAt))
            .ToListAsync(cancellationToken);

    public Task DropAsync(string form, Guid accountId, CancellationToken cancellationToken) =>
        store.Autosaves.Where(a => a.Form == form && a.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
}

public sealed record AutosaveLine(string Form, DateTimeOffset SavedAt);

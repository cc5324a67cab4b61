using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>What a person typed into the editor and did not save.</summary>
public sealed class UnsavedTexts(Autosaves autosaves)
{
    public async Task<UnsavedText?> FindAsync(EntryReference entry, Guid person, CancellationToken cancellationToken) =>
        await autosaves.FindAsync(Name(entry), person, cancellationToken) is { } kept && TypedFields.TryRead(kept.Fields, out var fields)
            ? new UnsavedText(fields, kept.SavedAt)
            : null;

    /// <summary>Keeps a form. What was kept of a part it does not show, a text that was closed meanwhile, stays beside it.</summary>
    /// <returns>When it was kept; null when it is more than can be kept.</returns>
    public async Task<DateTimeOffset?> KeepAsync(EntryReference entry, Guid person, IFormCollection typed, CancellationToken cancellationToken) =>
        await WriteAsync(entry, person, TypedFields.Beside(await RestAsync(entry, person, typed, cancellationToken), typed), cancellationToken);

    /// <summary>After a form was saved: what was kept of it is needed no more, of the parts it did not show it is.</summary>
    public async Task DropAsync(EntryReference entry, Guid person, IFormCollection saved, CancellationToken cancellationToken)
    {
        var rest = await RestAsync(entry, person, saved, cancellationToken);
        await autosaves.DropAsync(Discarded(entry), person, cancellationToken);

        if (rest.Count == 0)
        {
            await autosaves.DropAsync(Name(entry), person, cancellationToken);
        }
        else
        {
            await WriteAsync(entry, person, rest, cancellationToken);
        }
    }

    /// <summary>Puts it aside, where it can be had back until something else is put there.</summary>
    public Task<bool> DiscardAsync(EntryReference entry, Guid person, CancellationToken cancellationToken) =>
        MoveAsync(Name(entry), Discarded(entry), person, cancellationToken);

    public Task<bool> BringBackAsync(EntryReference entry, Guid person, CancellationToken cancellationToken) =>
        MoveAsync(Discarded(entry), Name(entry), person, cancellationToken);

    private static string Name(EntryReference entry) => entry.ToString();

    private static string Discarded(EntryReference entry) => $"discarded/{entry}";

    private static string BasedOn(IFormCollection typed) =>
        string.Join(' ', typed.Where(field => field.Key.EndsWith(nameof(TextForm.BasedOn), StringComparison.Ordinal)).Select(field => $"{field.Key}={field.Value}"));

    private Task<DateTimeOffset?> WriteAsync(EntryReference entry, Guid person, IFormCollection fields, CancellationToken cancellationToken) =>
        autosaves.KeepAsync(Name(entry), person, TypedFields.Write(fields), BasedOn(fields), cancellationToken);

    private async Task<IFormCollection> RestAsync(EntryReference entry, Guid person, IFormCollection typed, CancellationToken cancellationToken) =>
        await FindAsync(entry, person, cancellationToken) is { } kept ? TypedFields.Missing(kept.Fields, typed) : FormCollection.Empty;

    private async Task<bool> MoveAsync(string from, string to, Guid person, CancellationToken cancellationToken)
    {
        if (await autosaves.FindAsync(from, person, cancellationToken) is not { } kept)
        {
            return false;
        }

        await autosaves.KeepAsync(to, person, kept.Fields, kept.BasedOn, cancellationToken);
        await autosaves.DropAsync(from, person, cancellationToken);

        return true;
    }
}

public sealed record UnsavedText(IFormCollection Fields, DateTimeOffset SavedAt);

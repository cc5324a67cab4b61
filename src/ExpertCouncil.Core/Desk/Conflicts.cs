using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Content files that changed while the store's text changed too, and what becomes of them.</summary>
public sealed class Conflicts(CouncilStore store, Publisher publisher, StoreFolder folder, TimeProvider time)
{
    /// <returns>By path.</returns>
    public async Task<IReadOnlyList<FileConflict>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await store.ImportConflicts.AsNoTracking().OrderBy(c => c.Path).ToListAsync(cancellationToken)).Select(FileConflict.Of)];

    public async Task<FileConflict?> FindAsync(string path, CancellationToken cancellationToken) =>
        await store.ImportConflicts.AsNoTracking().SingleOrDefaultAsync(c => c.Path == path, cancellationToken) is { } conflict ? FileConflict.Of(conflict) : null;

    /// <summary>
    /// Settles one. Taking the file writes a new draft, or changes the facts or tags; nothing is published by it, nothing is lost. Only a file beside the texts is taken as an
    /// import takes it: where a public text or public facts name it, readers have its bytes at once.
    /// </summary>
    /// <param name="path">Of the file.</param>
    /// <param name="choice">Whose text stays.</param>
    /// <param name="found">When the conflict was found that the person saw; a newer one is refused, because its texts are others.</param>
    /// <param name="by">A reviewer of the entry's side and language.</param>
    /// <param name="cancellationToken">Ends the work before anything is saved.</param>
    public Task<VerbOutcome> SettleAsync(string path, ConflictChoice choice, DateTimeOffset found, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync(
            async () =>
            {
                if (await store.ImportConflicts.SingleOrDefaultAsync(c => c.Path == path, cancellationToken) is not { } conflict)
                {
                    return VerbOutcome.Refused(Refusal.NotFound);
                }

                if (conflict.FoundAt != found)
                {
                    return VerbOutcome.Refused(Refusal.Changed);
                }

                try
                {
                    await new ConflictSettlement(store, publisher, folder, conflict, by, time.GetUtcNow()).RunAsync(choice, cancellationToken);
                }
                catch (EditorialException exception)
                {
                    return VerbOutcome.Refused(exception.Refusal);
                }

                await store.SaveChangesAsync(cancellationToken);

                return VerbOutcome.Done;
            },
            outcome => outcome.IsDone,
            cancellationToken);
}

/// <param name="Path">Below the content folder.</param>
/// <param name="Entry">Null for the tags file.</param>
/// <param name="Language">Of a language file.</param>
/// <param name="FileText">The file, as it was found; of a file beside the text its hash.</param>
/// <param name="StoreText">What the store would write in its place.</param>
/// <param name="FoundAt">When.</param>
public sealed record FileConflict(string Path, EntryReference? Entry, SiteLanguage? Language, string FileText, string StoreText, DateTimeOffset FoundAt)
{
    /// <summary>The file's own name: <c>uz.md</c>, <c>facts.yml</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    internal static FileConflict Of(ImportConflict conflict)
    {
        var name = conflict.Path[(conflict.Path.LastIndexOf('/') + 1)..];
        var entry = EntryReference.TryParse(conflict.Path[..Math.Max(0, conflict.Path.LastIndexOf('/'))], out var reference) ? reference : null;
        var language = SiteLanguages.All.Where(language => entry is not null && EntryFolder.NameOf(language) == name).Select(language => (SiteLanguage?)language).FirstOrDefault();

        return new FileConflict(conflict.Path, entry, language, conflict.FileText, conflict.StoreText, conflict.FoundAt);
    }
}

public enum ConflictChoice
{
    KeepStore,
    TakeFile,
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>
/// The files beside the texts of an entry, as the desk adds and removes them. None of it is seen by readers: a file is public when a text or facts that name it are published.
/// </summary>
public sealed class Attachments(CouncilStore store, StoreFolder folder, MediaOptions limits, TimeProvider time)
{
    private const int DiskFull = 13;

    /// <summary>Takes a file in. The same bytes under the same name are the file that is there already; other bytes under a taken name get a number.</summary>
    /// <param name="reference">The entry.</param>
    /// <param name="name">As the person's computer calls it.</param>
    /// <param name="content">Read only when the person may add a file of this kind.</param>
    /// <param name="language">Of the person: it tells which letters the name has.</param>
    /// <param name="by">Whoever may write the entry.</param>
    /// <param name="cancellationToken">Ends the reading; nothing is kept then.</param>
    public async Task<AttachOutcome> AddAsync(EntryReference reference, string name, Stream content, SiteLanguage language, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (await RefuseAsync(reference, by, cancellationToken) is { } refusal)
        {
            return AttachOutcome.Refused(refusal);
        }

        if (MediaTypes.EndingOf(name) is not { } ending)
        {
            return AttachOutcome.Refused(Refusal.FileKindUnknown);
        }

        var (file, fault) = await new MediaIntake(folder, limits, time).ReceiveAsync(ending, content, cancellationToken);

        return file is null
            ? AttachOutcome.Refused(fault!.Value)
            : await AttachAsync(reference, file.Named(MediaNames.Safe(name, language, ending), Guid.CreateVersion7(time.GetUtcNow())), by, cancellationToken);
    }

    /// <summary>Puts a file of another entry beside this one's texts as well; the bytes are kept once.</summary>
    public async Task<AttachOutcome> TakeAsync(EntryReference reference, EntryReference from, string name, Actor by, CancellationToken cancellationToken)
    {
        var (kind, key) = from;
        var found = await store.Entries.AsNoTracking().Where(e => e.Kind == kind && e.Key == key).SelectMany(e => e.Media).SingleOrDefaultAsync(file => file.Name == name, cancellationToken);

        return found is null || !File.Exists(folder.MediaFile(found.Sha256)) ? AttachOutcome.Refused(Refusal.NotFound) : await AttachAsync(reference, found, by, cancellationToken);
    }

    /// <summary>Takes a file away that nothing names. Its bytes stay, for the history and for other entries.</summary>
    /// <returns>Null when it was done.</returns>
    public Task<Refusal?> RemoveAsync(EntryReference reference, string name, Actor by, CancellationToken cancellationToken) =>
        store.InTransactionAsync<Refusal?>(
            async () =>
            {
                if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry)
                {
                    return Refusal.NotFound;
                }

                if (await IsContentFileAsync(reference, name, cancellationToken))
                {
                    return Permissions.Refuse(by, Verb.RemoveFile, entry.Facts, language: null) ?? Refusal.FileOfContent;
                }

                try
                {
                    entry.RemoveFile(name, by, time.GetUtcNow());
                }
                catch (EditorialException exception)
                {
                    return exception.Refusal;
                }

                await store.SaveChangesAsync(cancellationToken);

                return null;
            },
            refusal => refusal is null,
            cancellationToken);

    private async Task<Refusal?> RefuseAsync(EntryReference reference, Actor by, CancellationToken cancellationToken)
    {
        var (kind, key) = reference;
        var facts = await store.Entries.AsNoTracking().Where(e => e.Kind == kind && e.Key == key).Select(e => e.Facts).SingleOrDefaultAsync(cancellationToken);

        return facts is null ? Refusal.NotFound : Permissions.Refuse(by, Verb.AttachFile, facts, language: null);
    }

    private async Task<AttachOutcome> AttachAsync(EntryReference reference, MediaFile file, Actor by, CancellationToken cancellationToken)
    {
        try
        {
            return await store.InTransactionAsync(() => AddAsync(reference, file, by, cancellationToken), outcome => outcome.File is not null, cancellationToken);
        }
        catch (Exception exception) when ((exception as SqliteException ?? exception.InnerException as SqliteException)?.SqliteErrorCode == DiskFull)
        {
            return AttachOutcome.Refused(Refusal.FileNotKept);
        }
    }

    private async Task<AttachOutcome> AddAsync(EntryReference reference, MediaFile file, Actor by, CancellationToken cancellationToken)
    {
        if (await store.FindEntryAsync(reference, cancellationToken) is not { } entry)
        {
            return AttachOutcome.Refused(Refusal.NotFound);
        }

        if (Permissions.Refuse(by, Verb.AttachFile, entry.Facts, language: null) is { } refusal)
        {
            return AttachOutcome.Refused(refusal);
        }

        var (name, same) = MediaNames.Free(entry.Media, file.Name, file.Sha256);

        if (same is not null)
        {
            return new AttachOutcome(same, IsNew: false, null);
        }

        var at = time.GetUtcNow();
        var added = new MediaFile
        {
            Id = Guid.CreateVersion7(at),
            Name = name,
            Sha256 = file.Sha256,
            Length = file.Length,
            MediaType = file.MediaType,
            Width = file.Width,
            Height = file.Height,
        };
        entry.AddFile(added, by, at);
        await store.SaveChangesAsync(cancellationToken);

        return new AttachOutcome(added, IsNew: true, null);
    }

    // One in dispute lies there too, and nobody has decided yet which of the two stays.
    private async Task<bool> IsContentFileAsync(EntryReference reference, string name, CancellationToken cancellationToken)
    {
        var path = $"{reference}/{name}";

        return await store.SyncedFiles.AnyAsync(file => file.Path == path, cancellationToken) || await store.ImportConflicts.AnyAsync(conflict => conflict.Path == path, cancellationToken);
    }
}

/// <param name="File">What stands beside the texts now; null where it was refused.</param>
/// <param name="IsNew">False when the very same file was there.</param>
/// <param name="Refusal">Why nothing was added.</param>
public sealed record AttachOutcome(MediaFile? File, bool IsNew, Refusal? Refusal)
{
    internal static AttachOutcome Refused(Refusal refusal) => new(null, IsNew: false, refusal);
}

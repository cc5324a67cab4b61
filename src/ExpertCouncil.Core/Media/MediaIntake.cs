using System.Buffers;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Core.Media;

/// <summary>Receives a file from outside: counts it, looks at it, draws images anew, and keeps the bytes under their hash. Nothing names it yet.</summary>
internal sealed class MediaIntake(StoreFolder folder, MediaOptions limits, TimeProvider time)
{
    private const int BufferLength = 128 * 1024;
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <param name="ending">One of <see cref="MediaTypes.EndingOf"/>: what the file says it is.</param>
    /// <param name="content">Read once, to its end or to the limit.</param>
    /// <param name="cancellationToken">Ends the reading; nothing is left behind.</param>
    public async Task<(MediaDescription? File, Refusal? Refusal)> ReceiveAsync(string ending, Stream content, CancellationToken cancellationToken)
    {
        var name = Path.Combine(folder.Incoming, Guid.NewGuid().ToString("N"));
        var (received, drawn) = ($"{name}{ending}", $"{name}-copy{ending}");

        try
        {
            Sweep();

            if (await CopyAsync(content, received, cancellationToken) is { } refusal)
            {
                return (null, refusal);
            }

            return await KeepAsync(received, drawn, cancellationToken);
        }
        catch (Exception exception) when (exception is UnwritableException or UnauthorizedAccessException)
        {
            return (null, Refusal.FileNotKept);
        }
        finally
        {
            Discard(received);
            Discard(drawn);
        }
    }

    private async Task<(MediaDescription? File, Refusal? Refusal)> KeepAsync(string received, string drawn, CancellationToken cancellationToken)
    {
        if (await MediaDescription.ReadAsync(received, cancellationToken) is not { } file)
        {
            return (null, Refusal.FileKindUnknown);
        }

        if (file.Size is not { } size)
        {
            return await KeepAsync(received, file, cancellationToken);
        }

        // Before it is decoded: a few kilobytes can hold a picture that fills the memory.
        if ((long)size.Width * size.Height > limits.MaxPixels)
        {
            return (null, Refusal.ImageTooLarge);
        }

        if (await WritableAsync(() => ImageCopy.WriteAsync(received, drawn, file.MediaType, limits, cancellationToken)) is { } refusal)
        {
            return (null, refusal);
        }

        return await MediaDescription.ReadAsync(drawn, cancellationToken) is { } copy ? await KeepAsync(drawn, copy, cancellationToken) : (null, Refusal.ImageUnreadable);
    }

    private async Task<(MediaDescription? File, Refusal? Refusal)> KeepAsync(string path, MediaDescription file, CancellationToken cancellationToken)
    {
        await WritableAsync(async () =>
        {
            await new MediaStore(folder).KeepAsync(path, file, cancellationToken);

            return true;
        });

        return (file, null);
    }

    private async Task<Refusal?> CopyAsync(Stream content, string target, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);

        try
        {
            await using var file = await WritableAsync(() =>
            {
                Directory.CreateDirectory(folder.Incoming);

                // Nothing is held back: what a buffer writes when the file is closed would fail outside of this.
                return Task.FromResult(new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
            });
            var length = 0L;

            while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                length += read;

                if (length > limits.MaxFileBytes)
                {
                    return Refusal.FileTooLarge;
                }

                await WritableAsync(async () =>
                {
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);

                    return true;
                });
            }

            return length == 0 ? Refusal.FileEmpty : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The folder itself may be what cannot be made.
    private static void Discard(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    // What a power cut left behind.
    private void Sweep()
    {
        var old = (time.GetUtcNow() - Forgotten).UtcDateTime;

        foreach (var file in Directory.Exists(folder.Incoming) ? Directory.EnumerateFiles(folder.Incoming) : [])
        {
            if (File.GetLastWriteTimeUtc(file) < old)
            {
                File.Delete(file);
            }
        }
    }

    // The person's connection fails with the same exception as the disk: only the disk is told as the disk.
    private static async Task<T> WritableAsync<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (IOException exception)
        {
            throw new UnwritableException(exception);
        }
    }

    private sealed class UnwritableException(IOException inner) : Exception("The disk could not be written.", inner);
}

using ExpertCouncil.Core.Store;

namespace ExpertCouncil.Core.Desk;

/// <summary>
/// Remembers how far the log was found whole, so that a page need not read it from its first line. What was changed before that shows at the next reading of
/// the whole, and at once where the line is on the page.
/// </summary>
public sealed class JournalWatch(TimeProvider time)
{
    private volatile Mark? known;

    /// <summary>Reads the whole log.</summary>
    public async Task<JournalVerdict> ReadWholeAsync(CouncilStore store, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var (verdict, head) = await EventChain.VerifyAsync(store, from: null, cancellationToken);
        known = verdict.IsWhole ? new Mark(head, at) : null;

        return verdict with { WholeAt = at };
    }

    /// <summary>Reads what came since the log was last found whole, and the lines that are shown.</summary>
    /// <param name="store">Whose log it is.</param>
    /// <param name="shown">Numbers of lines.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<JournalVerdict> LookAsync(CouncilStore store, IReadOnlyCollection<long> shown, CancellationToken cancellationToken)
    {
        if (known is not { } mark)
        {
            return await ReadWholeAsync(store, cancellationToken);
        }

        var (verdict, _) = await EventChain.VerifyAsync(store, mark.Head, cancellationToken);
        var broken = await EventChain.FirstBrokenAsync(store, shown, cancellationToken);

        // Which line is the first bad one, only the whole log tells.
        return verdict.IsWhole && broken is null ? verdict with { WholeAt = mark.At } : await ReadWholeAsync(store, cancellationToken);
    }

    private sealed record Mark(JournalHead Head, DateTimeOffset At);
}

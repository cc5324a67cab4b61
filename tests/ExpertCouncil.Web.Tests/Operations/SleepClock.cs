using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace ExpertCouncil.Web.Tests.Operations;

/// <summary>A still clock that tells when work in the background has lain down to sleep by it: only then does it notice that the time goes on.</summary>
internal sealed class SleepClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    // So long at most on a machine that has other things to do.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<TimeSpan, SemaphoreSlim> sleepers = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        SleepersOf(dueTime).Release();

        return timer;
    }

    /// <summary>Waits for somebody to lie down for so long; each sleep is waited for once.</summary>
    public async Task SleptForAsync(TimeSpan length) => Assert.True(await SleepersOf(length).WaitAsync(Patience), $"Nobody slept for {length}.");

    private SemaphoreSlim SleepersOf(TimeSpan length) => sleepers.GetOrAdd(length, _ => new SemaphoreSlim(0));
}

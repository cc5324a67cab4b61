using System.Net;
using System.Threading.RateLimiting;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// How many reports of mistakes are taken. The page asks by itself, and not the middleware for it, because a refused form has to come back
/// with what was typed.
/// </summary>
public sealed class MistakeLimits : IDisposable
{
    public const int OfOneReader = 5;
    public const int OfAll = 60;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(reader => RateLimitPartition.GetFixedWindowLimiter(ReaderNetwork.Of(reader), _ => Limit(OfOneReader))),
        PartitionedRateLimiter.Create<IPAddress, int>(_ => RateLimitPartition.GetFixedWindowLimiter(0, _ => Limit(OfAll))));

    public bool Allow(IPAddress? reader)
    {
        using var lease = limiter.AttemptAcquire(reader ?? IPAddress.None);

        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static FixedWindowRateLimiterOptions Limit(int permits) => new() { PermitLimit = permits, Window = Window };
}

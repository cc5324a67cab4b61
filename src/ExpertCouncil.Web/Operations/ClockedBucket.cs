using System.Threading.RateLimiting;

namespace ExpertCouncil.Web.Operations;

/// <summary>A token bucket by the portal's clock: the framework's own goes by the machine's, and knows only whole steps.</summary>
internal sealed class ClockedBucket(Allowance allowance, TimeProvider time) : RateLimiter
{
    private readonly Lock turn = new();
    private readonly double aSecond = allowance.AMinute / 60.0;

    private double permits = allowance.AtOnce;
    private long countedAt = time.GetTimestamp();
    private long usedAt = time.GetTimestamp();

    /// <summary>Only a full bucket may be thrown away, for a new one begins full.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (turn)
            {
                Count();

                return permits < allowance.AtOnce ? null : time.GetElapsedTime(usedAt);
            }
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (turn)
        {
            Count();

            if (permits < permitCount)
            {
                return new Lease(TimeSpan.FromSeconds((permitCount - permits) / aSecond));
            }

            (permits, usedAt) = (permits - permitCount, countedAt);

            return new Lease(null);
        }
    }

    // Nobody waits in a queue: who comes too often is told when to come back.
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    private void Count()
    {
        var now = time.GetTimestamp();
        permits = Math.Min(allowance.AtOnce, permits + (time.GetElapsedTime(countedAt, now).TotalSeconds * aSecond));
        countedAt = now;
    }

    private sealed class Lease(TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => wait is null;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;

            return metadata is not null;
        }
    }
}

using System.Globalization;
using System.Threading.RateLimiting;

namespace ExpertCouncil.Web.Operations;

/// <summary>A bucket for each of those who are counted, such as network addresses or accounts.</summary>
public abstract class Limits(Func<Allowance> allowance, TimeProvider time) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter =
        PartitionedRateLimiter.Create<string, string>(counted => RateLimitPartition.Get(counted, _ => new ClockedBucket(allowance(), time)));

    public void Dispose()
    {
        limiter.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <returns>How long to wait; null for who may go on at once.</returns>
    protected TimeSpan? Take(string counted)
    {
        using var lease = limiter.AttemptAcquire(counted);

        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    /// <summary>The bucket of one of them, for what asks before a page does: both take from the same.</summary>
    internal RateLimiter BucketOf(string counted) => new Door(limiter, counted);

    private sealed class Door(PartitionedRateLimiter<string> limiter, string counted) : RateLimiter
    {
        // Counts nothing itself, so it may be thrown away at any time.
        public override TimeSpan? IdleDuration => TimeSpan.MaxValue;

        public override RateLimiterStatistics? GetStatistics() => limiter.GetStatistics(counted);

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => limiter.AttemptAcquire(counted, permitCount);

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
            limiter.AcquireAsync(counted, permitCount, cancellationToken);
    }
}

internal static class LimitAnswers
{
    /// <summary>Says to programs when to come back; pages say it in words.</summary>
    public static void TooMany(this HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}

using System.Threading.RateLimiting;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>How often one address may be tried, whoever tries and whether it has an account or not.</summary>
public sealed class SignInLimits(IOptions<SignInLimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(
        email => RateLimitPartition.GetTokenBucketLimiter(LinkToken.Hash(email.ToUpperInvariant()), _ => options.Value.Bucket()));

    public bool Allow(string email)
    {
        using var lease = limiter.AttemptAcquire(email);

        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}

using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>How often one address may be tried, whoever tries and whether it has an account or not.</summary>
public sealed class SignInLimits(IOptions<SignInLimitOptions> options, ILookupNormalizer normalizer, TimeProvider time) : Limits(() => options.Value.Allowance, time)
{
    /// <param name="email">As it is typed: every spelling that finds the same account counts as one.</param>
    /// <returns>How long to wait; null for who may try at once.</returns>
    public TimeSpan? Wait(string email) => Take(LinkToken.Hash(normalizer.NormalizeEmail(email)));
}

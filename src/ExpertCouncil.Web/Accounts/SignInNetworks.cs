using System.Net;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>How often somebody may try to get in from one network address, on whichever page.</summary>
public sealed class SignInNetworks(IOptions<SignInLimitOptions> options, TimeProvider time) : Limits(() => options.Value.Allowance, time)
{
    /// <returns>How long to wait; null for who may try at once.</returns>
    public TimeSpan? Wait(IPAddress? reader) => Take(ReaderNetwork.Of(reader).ToString());
}

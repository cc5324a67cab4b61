using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// How often the page behind a shared link is made, whoever asks: each time it is a publication, which holds the store's write lock until it is taken back. It
/// is counted by what the link says, because one link can be spelled in several ways.
/// </summary>
public sealed class PreviewLimits(IOptions<PreviewLimitOptions> options, TimeProvider time) : Limits(() => options.Value.Allowance, time)
{
    /// <returns>How long to wait; null for who may see it at once.</returns>
    public TimeSpan? Wait(Core.Content.EntryReference entry, DateTimeOffset until) => Take($"{entry} {until.UtcTicks}");
}

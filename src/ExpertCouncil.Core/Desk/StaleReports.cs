using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>Shows in what a text is behind the other language's.</summary>
public sealed class StaleReports(CouncilStore store)
{
    /// <returns>The sections of the other language's text that changed since this one was checked; null while the two are in step.</returns>
    public async Task<StaleReport?> FindAsync(EntryReference reference, SiteLanguage language, CancellationToken cancellationToken)
    {
        var (kind, key) = reference;
        var entry = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellationToken);

        return entry?.In(language) is { StaleSince: { } since, CheckedAgainst: { } known } text && await new StaleTexts(store).BehindAsync(text, cancellationToken) is { Count: > 0 } sections
            ? new StaleReport(since, known, entry.In(language.Other())!.WorkingNumber!.Value, sections)
            : null;
    }
}

/// <param name="Since">As far as the desk knows.</param>
/// <param name="CheckedAgainst">The other text's revision this one was last in step with.</param>
/// <param name="Working">The other text's revision now.</param>
/// <param name="Sections">Only those that changed.</param>
public sealed record StaleReport(DateTimeOffset Since, int CheckedAgainst, int Working, IReadOnlyList<StaleSection> Sections);

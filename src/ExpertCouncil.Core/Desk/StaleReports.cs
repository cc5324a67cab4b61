using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Desk;

/// <summary>Shows in what a text is behind the other language's.</summary>
public sealed class StaleReports(CouncilStore store)
{
    /// <param name="entry">With its working texts, as <see cref="EditorialDesk.FindAsync"/> gives it.</param>
    /// <param name="language">Of the text that may be behind.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <returns>The sections of the other language's text that changed since this one was checked; null while the two are in step.</returns>
    public async Task<StaleReport?> FindAsync(Entry entry, SiteLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);

        return entry.In(language) is { StaleSince: { } since, CheckedAgainst: { } known } text && await new StaleTexts(store).BehindAsync(text, cancellationToken) is { Count: > 0 } sections
            ? new StaleReport(since, known, entry.In(language.Other())!.WorkingNumber!.Value, sections)
            : null;
    }
}

/// <param name="Since">As far as the desk knows.</param>
/// <param name="CheckedAgainst">The other text's revision this one was last in step with.</param>
/// <param name="Working">The other text's revision now.</param>
/// <param name="Sections">Only those that changed.</param>
public sealed record StaleReport(DateTimeOffset Since, int CheckedAgainst, int Working, IReadOnlyList<StaleSection> Sections);

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Archive;

/// <summary>Everything of a year or of a month.</summary>
public sealed class DetailModel(PublishedContent content) : PublicPage
{
    public PartialDate Span { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<EntryCard> Cards { get; private set; } = [];

    /// <summary>The nearest months or years that hold something.</summary>
    public PartialDate? Newer { get; private set; }

    public PartialDate? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync(string year, string? month, CancellationToken cancellationToken)
    {
        if (year.Length != 4 || !PartialDate.TryParse(month is null ? year : $"{year}-{month}", out var span) || span.Value.IsDay)
        {
            return NotFound();
        }

        Span = span.Value;
        Cards = [.. (await content.BetweenAsync(Span.First, Span.Last, ArchiveKinds.All, Writing, cancellationToken)).Reverse()];
        var months = await content.MonthsAsync(ArchiveKinds.All, Writing, cancellationToken);
        var spans = months.Select(count => new PartialDate(count.Year, month is null ? null : count.Month)).Distinct().ToList();
        Newer = spans.Where(other => other.First > Span.First).Cast<PartialDate?>().LastOrDefault();
        Older = spans.Where(other => other.First < Span.First).Cast<PartialDate?>().FirstOrDefault();
        Head = new PageHead(SiteText.Archive_TitleOf.With(Dates.InWords(Span, Writing)), SiteText.Archive_Lead) { AddressIn = writing => SiteLinks.Archive(Span, writing) };

        return Cards is [] ? NotFound() : Page();
    }
}

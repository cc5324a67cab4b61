using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Pages.Archive;

public sealed class IndexModel(PublishedContent content) : PublicPage
{
    /// <summary>Newest year first, its months in the order of the calendar.</summary>
    public IReadOnlyList<ArchiveYear> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Head = SectionHead(SiteText.Archive_Title, SiteText.Archive_Lead, Section.Archive);
        var months = await content.MonthsAsync(ArchiveKinds.All, Writing, cancellationToken);
        Years = [.. months.GroupBy(month => month.Year).Select(year => new ArchiveYear(year.Key, year.ToDictionary(month => month.Month, month => month.Count)))];
    }
}

public sealed record ArchiveYear(int Year, IReadOnlyDictionary<int, int> Counts);

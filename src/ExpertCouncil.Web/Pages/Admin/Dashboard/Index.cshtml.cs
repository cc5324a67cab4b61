using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace ExpertCouncil.Web.Pages.Admin.Dashboard;

/// <summary>What waits for the person, and what happened last.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(Core.Desk.Dashboard dashboard, MistakeReports reports) : DeskPage
{
    public DashboardView View { get; private set; } = null!;

    /// <summary>How many readers' reports nobody has dealt with.</summary>
    public int Reports { get; private set; }

    public bool IsReviewer => Actor.Rights!.Role >= Role.Reviewer;

    /// <summary>Due, and hindered.</summary>
    public IReadOnlyList<ScheduledText> KeptBack => [.. View.Scheduled.Where(text => text.Obstacles.Count > 0)];

    public IReadOnlyList<ScheduledText> Waiting => [.. View.Scheduled.Where(text => text.Obstacles.Count == 0)];

    public IEnumerable<(SiteLanguage Language, int Count)> Missing =>
        Sides.InOrder(Language).Take(2).Select(side => side == Side.Uzbekistan ? SiteLanguage.Uzbek : SiteLanguage.Kazakh).Select(language => (language, View.Missing.GetValueOrDefault(language)));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Title = DeskText.Nav_Dashboard;
        View = await dashboard.ReadAsync(Actor, cancellationToken);
        Reports = await reports.CountOpenAsync(cancellationToken);
    }
}

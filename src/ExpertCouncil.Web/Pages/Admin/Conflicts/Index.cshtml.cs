using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace ExpertCouncil.Web.Pages.Admin.Conflicts;

/// <summary>Content files that changed while the desk's text changed too.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(Core.Desk.Conflicts conflicts) : DeskPage
{
    public IReadOnlyList<FileConflict> Conflicts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Title = DeskText.Nav_Conflicts;
        Conflicts = await conflicts.ListAsync(cancellationToken);
    }
}

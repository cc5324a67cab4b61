using ExpertCouncil.Core.Desk;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.History;

/// <summary>What the facts of an entry were before, and what two states of them differ in.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class FactsModel(EditorialDesk desk, Core.Desk.History history) : LoadedEntryPage(desk)
{
    [BindProperty(Name = "from", SupportsGet = true)]
    public long? From { get; init; }

    [BindProperty(Name = "to", SupportsGet = true)]
    public long? To { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<FactsVersion> Versions { get; private set; } = [];

    /// <summary>The two that are compared, the older one first: the chosen ones, else the newest two.</summary>
    public (FactsVersion Before, FactsVersion After)? Compared { get; private set; }

    public IReadOnlyList<DifferenceBlock> Difference { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
        {
            return NotFound();
        }

        Title = $"{DeskText.Entry_History}: {Title}";
        Versions = await history.FactsAsync(Entry.Reference, cancellationToken);

        if (Versions.Count > 1)
        {
            var chosen = Versions.Where(version => version.Mark == From || version.Mark == To).Take(2).ToList();
            Compared = chosen.Count == 2 ? (chosen[1], chosen[0]) : (Versions[1], Versions[0]);
            Difference = Core.Desk.History.Compare(Compared.Value.Before.Facts, Compared.Value.After.Facts);
        }

        return Page();
    }
}

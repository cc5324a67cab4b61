using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Entries;

/// <summary>Every entry, with the state of both texts; what is chosen here can be done to many at once.</summary>
[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(EntryList entries, AccountStore accounts) : DeskPage
{
    public ListQuery Query { get; private set; } = new();

    public EntryListPage List { get; private set; } = null!;

    /// <summary>Whose texts can be asked for.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Authors { get; private set; } = [];

    /// <summary>What can be done to many entries, as far as the role knows it.</summary>
    public IEnumerable<Verb> Verbs => BulkModel.Verbs.Where(Actor.Rights!.Allow);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Title = DeskText.Nav_Entries;
        Query = ListQuery.Read(Request.Query);
        List = await entries.ListAsync(Query.Filter, Query.Page, cancellationToken);
        var people = await accounts.Users.AsNoTracking().Select(account => new { account.Id, account.Name }).ToListAsync(cancellationToken);
        Authors = [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id).Select(person => (person.Id, person.Name))];
    }
}

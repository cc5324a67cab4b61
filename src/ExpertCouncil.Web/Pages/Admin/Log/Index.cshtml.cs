using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Log;

/// <summary>Who did what at the desk, and whether anybody changed that record.</summary>
[Authorize(Policy = DeskPolicies.Review)]
public sealed class IndexModel(Journal journal, JournalWatch watch, CouncilStore store, EntryChoices choices, AccountStore accounts) : DeskPage
{
    public LogQuery Query { get; private set; } = new(new JournalFilter(), null);

    public JournalPage Lines { get; private set; } = new([], null);

    public JournalVerdict Verdict { get; private set; } = new(0, null, false);

    /// <summary>The entry the log is narrowed to.</summary>
    public EntryChoice? Entry { get; private set; }

    public IReadOnlyList<(Guid Id, string Name)> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Title = DeskText.Nav_Log;
        Query = LogQuery.Read(Request.Query);
        Lines = await journal.ReadAsync(Query.Filter, Query.Before, cancellationToken);
        Verdict = await watch.LookAsync(store, [.. Lines.Lines.Select(line => line.Sequence)], cancellationToken);

        if (Query.Filter.Entry is { } entry)
        {
            Entry = (await choices.NamesAsync([entry], Language, cancellationToken)).GetValueOrDefault(entry);
        }

        var people = await accounts.Users.AsNoTracking().Select(account => new { account.Id, account.Name }).ToListAsync(cancellationToken);
        People = [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id).Select(person => (person.Id, person.Name))];
    }
}

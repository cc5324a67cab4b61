using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Pages.Admin.Colleagues;

[Authorize(Policy = DeskPolicies.Administer)]
public sealed class IndexModel(AccountStore accounts, Invitations invitations, TimeProvider time) : RightsPage
{
    public const string LinkKey = "invitation-link";
    public const string MailedKey = "invitation-mailed";

    public IReadOnlyList<(Account Account, DateTimeOffset? Seen)> People { get; private set; } = [];

    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    /// <summary>The link of an invitation just made; shown once.</summary>
    public string? Link { get; private set; }

    public MailOutcome Mail { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Link = TempData[LinkKey] as string;
        Mail = Enum.TryParse<MailOutcome>(TempData[MailedKey] as string, out var mail) ? mail : MailOutcome.NotConfigured;
        await ReadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation, CancellationToken cancellationToken)
    {
        try
        {
            await invitations.WithdrawAsync(invitation, Actor);

            return Done(DeskLinks.Accounts, AccountText.Invite_Withdrawn);
        }
        catch (EditorialException refused)
        {
            Tell(refused);
            await ReadAsync(cancellationToken);

            return Page();
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Title = AccountText.Colleagues_Title;
        var now = time.GetUtcNow();
        var seen = await accounts.Sessions.GroupBy(session => session.AccountId)
            .Select(group => new { group.Key, At = group.Max(session => session.SeenAt) }).ToDictionaryAsync(group => group.Key, group => group.At, cancellationToken);
        var people = await accounts.Users.AsNoTracking().OrderBy(account => account.Name).ThenBy(account => account.Id).ToListAsync(cancellationToken);
        People = [.. people.Select(account => (account, seen.TryGetValue(account.Id, out var at) ? at : (DateTimeOffset?)null))];
        Open = await accounts.Invitations.AsNoTracking().Where(invitation => invitation.ExpiresAt > now)
            .OrderBy(invitation => invitation.ExpiresAt).ThenBy(invitation => invitation.Id).ToListAsync(cancellationToken);
    }
}

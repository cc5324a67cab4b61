using ExpertCouncil.Language;
using ExpertCouncil.Language.Dates;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ExpertCouncil.Web.Pages.Admin.Own;

[Authorize(Policy = DeskPolicies.Write)]
public sealed class IndexModel(UserManager<Account> accounts, DeskSessions sessions, OwnAccount ownAccount, DeskSignIn signIn, SiteLinks links) : OwnPage(accounts)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? WritingPrefix { get; set; }

    [BindProperty]
    public string? ZoneId { get; set; }

    public Account Own { get; private set; } = null!;

    public IReadOnlyList<DeskSession> Sessions { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public int PasskeyCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        (Name, WritingPrefix, ZoneId) = (Own.Name, Own.Writing.Prefix, Own.Zone.Id);
    }

    public async Task<IActionResult> OnPostProfileAsync(CancellationToken cancellationToken)
    {
        this.CheckName(Name);
        var isKnown = WritingSystem.TryFromPrefix(WritingPrefix, out var writing) & CouncilZone.TryFromId(ZoneId, out var zone);

        if (!ModelState.IsValid || !isKnown || !links.WritingSystems.Contains(writing))
        {
            await ReadAsync(cancellationToken);

            return isKnown ? Page() : BadRequest();
        }

        var account = await OwnAsync();
        (account.Name, account.Writing, account.Zone) = (Name!.Trim(), writing!, zone!);
        await Accounts.UpdateAsync(account);
        await signIn.ContinueAsync(account);
        RequestWriting.Speak(HttpContext, account.Writing);

        return Done(DeskLinks.Account, AccountText.Profile_Saved);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid session) => await ownAccount.EndSessionAsync(await OwnAsync(), session) && session != User.SessionId
        ? Done(DeskLinks.Account, AccountText.Sessions_Ended)
        : Redirect(DeskLinks.Account);

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await ownAccount.EndOtherSessionsAsync(await OwnAsync(), User.SessionId);

        return Done(DeskLinks.Account, AccountText.Sessions_Ended);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Title = AccountText.Account_Title;
        Own = await OwnAsync();
        CodesLeft = await Accounts.CountRecoveryCodesAsync(Own);
        PasskeyCount = (await Accounts.GetPasskeysAsync(Own)).Count;
        Sessions = await sessions.OpenAsync(Own.Id, cancellationToken);
    }
}

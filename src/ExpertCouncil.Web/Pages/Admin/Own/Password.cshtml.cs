using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Own;

[Authorize(Policy = DeskPolicies.Write)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class PasswordModel(UserManager<Account> accounts, OwnAccount ownAccount) : OwnPage(accounts)
{
    [BindProperty]
    public string? Current { get; set; }

    public void OnGet() => Title = AccountText.Password_Title;

    public async Task<IActionResult> OnPostAsync()
    {
        OnGet();
        var account = await OwnAsync();
        CheckPasswords();

        if (!ModelState.IsValid || !await IsConfirmedAsync(account, Current))
        {
            return Page();
        }

        if (await ownAccount.ChangePasswordAsync(account, Current!, Password!) is { Succeeded: false } refused)
        {
            Tell(refused);

            return Page();
        }

        return Done(DeskLinks.Account, AccountText.Password_Changed);
    }
}

using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Own;

/// <summary>Shows fresh codes once, or makes new ones in place of the old.</summary>
[Authorize(Policy = DeskPolicies.Write)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class RecoveryCodesModel(UserManager<Account> accounts, OwnAccount ownAccount) : OwnPage(accounts)
{
    public const string Shown = "recovery-codes";

    [BindProperty]
    public string? Current { get; set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public IActionResult OnGet()
    {
        Title = AccountText.Codes_Title;
        Codes = (TempData[Shown] as string)?.Split(' ') ?? [];

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Title = AccountText.Codes_Title;
        var account = await OwnAsync();

        if (!account.TwoFactorEnabled)
        {
            return Redirect(DeskLinks.SecondFactor);
        }

        if (!await IsConfirmedAsync(account, Current))
        {
            return Page();
        }

        TempData[Shown] = string.Join(' ', await ownAccount.RenewCodesAsync(account));

        return Redirect(DeskLinks.RecoveryCodes);
    }
}

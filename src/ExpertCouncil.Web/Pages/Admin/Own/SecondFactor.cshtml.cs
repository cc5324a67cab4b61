using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Own;

[Authorize(Policy = DeskPolicies.SetUp)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class SecondFactorModel(UserManager<Account> accounts, OwnAccount ownAccount) : OwnPage(accounts)
{
    private Account own = null!;

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Digits { get; set; }

    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? StopPassword { get; set; }

    public AuthenticatorKey Authenticator { get; private set; } = null!;

    public (string Path, int Size) Code { get; private set; }

    /// <summary>A factor in use is replaced only by who knows the password; the first one is set up right after it was typed.</summary>
    public bool NeedsPassword => own.TwoFactorEnabled;

    public bool MayStop => own.TwoFactorEnabled && !own.NeedsSecondFactor;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        own = await OwnAsync();

        if (AuthenticatorKey.Read(Key) is not { } chosen)
        {
            return BadRequest();
        }

        // Whoever has a factor shows it at sign-in: a session that did not may not put another in its place.
        if (own.TwoFactorEnabled && !User.IsComplete)
        {
            return Forbid();
        }

        if (NeedsPassword && !await IsConfirmedAsync(own, Current))
        {
            return await ShowAsync(chosen);
        }

        if (await ownAccount.UseAuthenticatorAsync(own, chosen.Key, string.Concat((Digits ?? "").Where(char.IsAsciiDigit))) is not { } codes)
        {
            ModelState.AddModelError(nameof(Digits), AccountText.Code_Refused);

            return await ShowAsync(chosen);
        }

        TempData[RecoveryCodesModel.Shown] = string.Join(' ', codes);

        return Redirect(DeskLinks.RecoveryCodes);
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        own = await OwnAsync();

        if (!MayStop)
        {
            return Forbid();
        }

        if (!await IsConfirmedAsync(own, StopPassword, nameof(StopPassword)))
        {
            return await ShowAsync();
        }

        await ownAccount.StopAuthenticatorAsync(own);

        return Done(DeskLinks.Account, AccountText.Factor_Stopped);
    }

    // After a mistake the same key again: the app has it already.
    private async Task<IActionResult> ShowAsync(AuthenticatorKey? chosen = null)
    {
        own ??= await OwnAsync();
        Title = AccountText.Factor_Title;
        Authenticator = chosen ?? AuthenticatorKey.Make();
        Code = Authenticator.Draw(SiteText.Site_Name, own.Email!);

        return Page();
    }
}

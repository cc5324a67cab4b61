using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.SignIn;

/// <summary>The second step: a code of the authenticator app, or one of the recovery codes.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class CodeModel(DeskSignIn signIn, SignInLimits limits) : DeskPage
{
    [BindProperty]
    public string? Code { get; set; }

    [FromQuery]
    public string? AfterLogin { get; init; }

    public string FormAddress => DeskLinks.SignInCode + SiteLinks.Query((ReturnAddress.Parameter, AfterLogin));

    public bool IsFresh { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Title = AccountText.Code_Title;
        IsFresh = true;

        return await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(DeskLinks.SignIn) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Title = AccountText.Code_Title;

        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Redirect(DeskLinks.SignIn);
        }

        if (limits.Wait(account.Email!) is { } wait)
        {
            Response.TooMany(wait);
            ModelState.AddModelError(nameof(Code), AccountText.SignIn_TooMany);

            return Page();
        }

        if (await signIn.TryCodeAsync(account, Code ?? ""))
        {
            return Redirect(ReturnAddress.Safe(AfterLogin));
        }

        ModelState.AddModelError(nameof(Code), AccountText.Code_Refused);

        return Page();
    }
}

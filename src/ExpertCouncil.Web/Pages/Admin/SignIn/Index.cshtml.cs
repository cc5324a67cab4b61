using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.SignIn;

[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class IndexModel(DeskSignIn signIn, SignInLimits limits) : DeskPage
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [FromQuery]
    public string? AfterLogin { get; init; }

    public string FormAddress => DeskLinks.SignIn + SiteLinks.Query((ReturnAddress.Parameter, AfterLogin));

    public bool IsFresh { get; private set; }

    public IActionResult OnGet()
    {
        Title = AccountText.SignIn_Title;
        IsFresh = true;

        return User.Identity?.IsAuthenticated == true ? Redirect(ReturnAddress.Safe(AfterLogin)) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Title = AccountText.SignIn_Title;

        if (limits.Wait(Email?.Trim() ?? "") is { } wait)
        {
            Response.TooMany(wait);
            ModelState.AddModelError(nameof(Password), AccountText.SignIn_TooMany);

            return Page();
        }

        var result = await signIn.TryPasswordAsync(Email?.Trim() ?? "", Password ?? "");

        if (result.Succeeded)
        {
            return Redirect(ReturnAddress.Safe(AfterLogin));
        }

        if (result.RequiresTwoFactor)
        {
            return Redirect(DeskLinks.SignInCode + SiteLinks.Query((ReturnAddress.Parameter, AfterLogin)));
        }

        ModelState.AddModelError(nameof(Password), AccountText.SignIn_Refused);

        return Page();
    }
}

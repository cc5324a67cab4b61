using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Pages.Admin.SignIn;

/// <summary>Holds what was typed while its writer signs in again. Its own token may be as stale as the form's, so it asks where the request comes from instead.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.SignIn)]
[IgnoreAntiforgeryToken]
public sealed class KeptModel(DeskSignIn signIn, SignInLimits limits, IOptions<SiteOptions> site) : DeskPage
{
    public const string Prefix = "kept.";
    public const string AskPassword = "password";
    public const string AskCode = "code";
    public const string SendAgain = "send";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public string Step { get; private set; } = AskPassword;

    public string Address { get; private set; } = DeskLinks.Dashboard;

    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; private set; } = [];

    public IActionResult OnGet() => Redirect(DeskLinks.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Title = AccountText.Kept_Title;

        if (!SameOrigin.Sent(Request, site.Value))
        {
            return BadRequest();
        }

        var form = await Request.ReadFormAsync(cancellationToken);
        var first = KeptForm.AddressOf(HttpContext);
        Address = ReturnAddress.Safe(first ?? form["kept-address"].ToString());
        Kept = KeptFields.Of(form, isFirst: first is not null);

        if (User.Identity?.IsAuthenticated == true)
        {
            Step = SendAgain;
        }
        else if (first is not null)
        {
            ModelState.Clear();
            (Email, Password, Code) = (null, null, null);
        }
        else
        {
            Step = Code is null ? await TakePasswordAsync() : await TakeCodeAsync();
        }

        return Page();
    }

    private async Task<string> TakePasswordAsync()
    {
        if (limits.Wait(Email?.Trim() ?? "") is { } wait)
        {
            Response.TooMany(wait);
            ModelState.AddModelError(nameof(Password), AccountText.SignIn_TooMany);

            return AskPassword;
        }

        if (await signIn.TryPasswordAsync(Email?.Trim() ?? "", Password ?? "") is { } result && (result.Succeeded || result.RequiresTwoFactor))
        {
            return result.Succeeded ? SendAgain : AskCode;
        }

        ModelState.AddModelError(nameof(Password), AccountText.SignIn_Refused);

        return AskPassword;
    }

    private async Task<string> TakeCodeAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return AskPassword;
        }

        if (await signIn.TryCodeAsync(account, Code ?? ""))
        {
            return SendAgain;
        }

        ModelState.AddModelError(nameof(Code), AccountText.Code_Refused);

        return AskCode;
    }
}

using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Join;

/// <summary>Where the first account is made, by whoever reads the log of the first start.</summary>
[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class SetUpModel(FirstAccount first, DeskSignIn signIn) : NewPasswordPage
{
    [FromRoute]
    public string Token { get; init; } = "";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public bool IsOpen { get; private set; }

    public string FormAddress => $"{DeskLinks.SetUp}/{Token}";

    public Task OnGetAsync(CancellationToken cancellationToken) => OpenAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        CheckPasswords();
        this.CheckName(Name);
        this.CheckEmail(Email);

        if (!IsOpen || !ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            return await MakeAsync(Email!.Trim(), Name!.Trim(), Password!);
        }
        catch (LinkUsedUpException)
        {
            await OpenAsync(cancellationToken);

            return Page();
        }
    }

    private async Task<IActionResult> MakeAsync(string email, string name, string password)
    {
        var (account, result) = await first.MakeAsync(email, name, Writing, password);

        if (!result.Succeeded)
        {
            Tell(result);

            return Page();
        }

        await signIn.BeginAsync(account, hasTwoFactors: false);

        return Redirect(DeskLinks.SecondFactor);
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        Title = AccountText.SetUp_Title;
        IsOpen = await first.IsOpenAsync(Token, cancellationToken);
        Response.StatusCode = IsOpen ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        HttpContext.KeepOwnPage();
    }
}

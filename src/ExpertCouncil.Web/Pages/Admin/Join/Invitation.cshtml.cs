using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Pages.Admin.Join;

[Authorize(Policy = DeskPolicies.Anyone)]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class InvitationModel(Invitations invitations, DeskSignIn signIn) : NewPasswordPage
{
    [FromRoute]
    public string Token { get; init; } = "";

    [BindProperty]
    public string? Name { get; set; }

    public Invitation? Invitation { get; private set; }

    public string FormAddress => DeskLinks.InvitationOf(Token);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);
        Name = Invitation?.Name;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);

        if (Invitation is not { } invitation)
        {
            return Page();
        }

        CheckPasswords();
        this.CheckName(Name);

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            return await JoinAsync(invitation, Name!.Trim(), Password!);
        }
        catch (LinkUsedUpException)
        {
            await FindAsync(cancellationToken);

            return Page();
        }
    }

    private async Task<IActionResult> JoinAsync(Invitation invitation, string name, string password)
    {
        var (account, result) = await invitations.AcceptAsync(invitation, name, password);

        if (!result.Succeeded)
        {
            Tell(result);

            return Page();
        }

        if (account.TwoFactorEnabled)
        {
            return Redirect(DeskLinks.SignIn);
        }

        await signIn.BeginAsync(account, hasTwoFactors: false);

        return Redirect(account.NeedsSecondFactor ? DeskLinks.SecondFactor : DeskLinks.Dashboard);
    }

    private async Task FindAsync(CancellationToken cancellationToken)
    {
        Title = AccountText.Join_Title;
        Invitation = await invitations.FindAsync(Token, cancellationToken);
        Response.StatusCode = Invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        HttpContext.KeepOwnPage();
    }
}

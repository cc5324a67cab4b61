using System.Security.Claims;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ExpertCouncil.Web.Accounts;

/// <summary>Asks at every request of the desk whether the session still stands, and gives the person the rights they have now.</summary>
internal sealed class SessionCheck(DeskSessions sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } claimed && await sessions.FindAsync(claimed.SessionId, claimed.SecurityStamp, context.HttpContext.RequestAborted) is var (account, session))
        {
            context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(SessionClaims.Of(account, session), context.Scheme.Name)));

            return;
        }

        // The cookie stays: it opens nothing any more, but tells whose password to ask for again.
        context.RejectPrincipal();
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => AnswerAsync(
        context, StatusCodes.Status401Unauthorized, DeskLinks.SignIn + SiteLinks.Query((ReturnAddress.Parameter, ReturnAddress.Of(context.Request))));

    /// <summary>Who lacks only the second factor is led to it; to others the page is refused.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        AnswerAsync(context, StatusCodes.Status403Forbidden, context.HttpContext.User.IsComplete ? null : DeskLinks.SecondFactor);

    private static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status, string? address)
    {
        if (status == StatusCodes.Status401Unauthorized && KeptForm.TryKeep(context.HttpContext))
        {
            return;
        }

        if (context.Request.IsFromScript)
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(new { status, signIn = DeskLinks.SignIn }, context.HttpContext.RequestAborted);
        }
        else if (address is null)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(address);
        }
    }
}

using System.Security.Claims;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Accounts;

/// <summary>
/// For scripts, while somebody writes and the session has ended: <c>POST /admin/sign-in/again</c> with the fields <c>Password</c> and <c>Code</c>. Whose
/// password it is, the ended cookie tells; where the browser has none left, the field <c>Email</c>. 200 with <c>{"token"}</c>, the new token for forms and scripts; 401 with <c>{"code": true}</c> when a code is
/// wrong or still to be asked for, with <c>{"code": false}</c> when the password is wrong;
/// 429 with <c>{"reason"}</c>, a sentence, after too many attempts.
/// </summary>
internal static class SignInAgain
{
    public static void MapSignInAgain(this IEndpointRouteBuilder app) =>
        app.MapPost(DeskLinks.SignInAgain, TryAsync).RequireAuthorization(DeskPolicies.Anyone).RequireRateLimiting(RequestLimits.SignIn);

    // There is no token to ask for: that of the page died with the session. The browser says where the request comes from.
    private static async Task<IResult> TryAsync(
        HttpContext context, DeskSignIn signIn, UserManager<Account> accounts, SignInLimits limits, IOptions<SiteOptions> site,
        IOptionsMonitor<CookieAuthenticationOptions> cookies, IAntiforgery antiforgery)
    {
        if (!SameOrigin.Sent(context.Request, site.Value) || !context.Request.HasFormContentType)
        {
            return Results.BadRequest();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var id = EndedAccount(context, cookies.Get(IdentityConstants.ApplicationScheme));
        var account = id is null ? null : await accounts.FindByIdAsync(id);
        var email = account?.Email ?? form["Email"].ToString();
        account ??= await accounts.FindByEmailAsync(email);

        if (limits.Wait(email) is { } wait)
        {
            context.Response.TooMany(wait);

            return Results.Json(new { reason = AccountText.SignIn_TooMany }, statusCode: StatusCodes.Status429TooManyRequests);
        }

        var result = await signIn.TryPasswordAsync(email, form["Password"].ToString());

        if (result.RequiresTwoFactor && !await signIn.TryCodeNowAsync(account!, form["Code"].ToString()))
        {
            return Refused(code: true);
        }

        return result.Succeeded || result.RequiresTwoFactor
            ? Results.Json(new { token = antiforgery.GetAndStoreTokens(context).RequestToken })
            : Refused(code: false);
    }

    private static string? EndedAccount(HttpContext context, CookieAuthenticationOptions options) =>
        options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie
            ? options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirstValue(ClaimTypes.NameIdentifier)
            : null;

    private static IResult Refused(bool code) => Results.Json(new { code }, statusCode: StatusCodes.Status401Unauthorized);
}

using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Security;

/// <summary>
/// The cookies of the desk. They travel over HTTPS alone and no other host can set them; only a portal whose own address is plain HTTP on this very machine,
/// as in development, does without, or nobody could sign in there.
/// </summary>
internal sealed class DeskCookies(IOptions<SiteOptions> site)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    private bool IsSecure => site.Value.IsHttps;

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        var isSession = name == IdentityConstants.ApplicationScheme;
        // A link in a mail or a messenger opens the desk for whoever is signed in; what changes anything is a form with a token.
        Secure(options.Cookie, isSession ? "desk" : "desk-step", SameSiteMode.Lax);

        if (!isSession)
        {
            return;
        }

        options.CookieManager = new DeskCookieManager();
        options.ExpireTimeSpan = Accounts.DeskSession.Idle;
        options.SlidingExpiration = true;
        options.EventsType = typeof(Accounts.SessionCheck);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(AntiforgeryOptions options) => Secure(options.Cookie, "desk-antiforgery", SameSiteMode.Strict);

    public void Configure(CookieTempDataProviderOptions options) => Secure(options.Cookie, "desk-notice", SameSiteMode.Lax);

    private void Secure(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = IsSecure ? "__Host-" + name : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.IsEssential = true;
        cookie.SecurePolicy = IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }
}

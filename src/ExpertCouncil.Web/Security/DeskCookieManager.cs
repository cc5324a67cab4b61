using Microsoft.AspNetCore.Authentication.Cookies;

namespace ExpertCouncil.Web.Security;

/// <summary>
/// Shows the sign-in cookie to the desk alone. The prefix that keeps other hosts from setting it makes browsers send it with every page; public pages
/// take no notice, so they are the same for everybody and may be kept.
/// </summary>
internal sealed class DeskCookieManager : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => context.Request.IsForDesk ? cookies.GetRequestCookie(context, key) : null;

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, key, options);
}

using System.Diagnostics.CodeAnalysis;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Security;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Localization;

/// <summary>
/// The reader's own choice of language and script. The switch marks its links with a parameter; whoever follows one gets a cookie and is sent on to the
/// page's one address. Nothing but the front door reads the cookie, so no page differs by it.
/// </summary>
internal sealed class RememberedWriting(RequestDelegate next, IOptions<SiteOptions> site)
{
    public const string Parameter = "remember";
    public const string CookieName = "writing";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>The address of a page as the language switch links it.</summary>
    public static string Choosing(string address) => address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Parameter;

    /// <summary>Reads a page whose address names no language in another one: <c>?remember=kk</c>.</summary>
    public static string Choosing(HttpRequest request, WritingSystem writing) =>
        request.Path.ToUriComponent() + QueryString.Create(Parameter, writing.Prefix).Add(new QueryString(Without(Parameter, request.QueryString))).ToUriComponent();

    /// <summary>What the reader chose, as long as the site serves it.</summary>
    public static bool TryRead(HttpRequest request, SiteOptions site, [NotNullWhen(true)] out WritingSystem? writing) =>
        WritingSystem.TryFromPrefix(request.Cookies[CookieName], out writing) && site.WritingSystems.Contains(writing);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        if (!HttpMethods.IsGet(request.Method) || !request.Query.ContainsKey(Parameter) || Asked(request) is not { } writing)
        {
            return next(context);
        }

        if (IsOwnReader(request))
        {
            context.Response.Cookies.Append(CookieName, writing.Prefix, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Kept,
                Path = "/",
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                Secure = request.IsHttps,
            });
        }

        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        context.Response.Headers[HeaderNames.Location] = request.Path.ToUriComponent() + Without(Parameter, request.QueryString);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;

        return Task.CompletedTask;
    }

    private WritingSystem? Asked(HttpRequest request) =>
        request.IsForDesk
            ? RequestWriting.FromPath($"/{request.Query[Parameter]}", site.Value)
            : RequestWriting.FromPath(request.Path, site.Value);

    // An address of the switch that somebody passed on must not choose for the one who opens it.
    private static bool IsOwnReader(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static string Without(string parameter, QueryString query)
    {
        var kept = query.ToUriComponent().TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !string.Equals(part.Split('=', 2)[0], parameter, StringComparison.OrdinalIgnoreCase));
        var rest = string.Join('&', kept);

        return rest.Length == 0 ? "" : "?" + rest;
    }
}

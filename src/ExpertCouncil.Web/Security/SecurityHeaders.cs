using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Security;

internal static class SecurityHeaders
{
    // Nothing on a page comes from elsewhere and no script stands in a page, so the policy names only this site.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    // The desk shows previews in a frame of its own, and images that were only just chosen.
    private const string DeskPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; frame-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private const string Permissions = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
    private const string PasskeyPermissions = ", publickey-credentials-create=(self), publickey-credentials-get=(self)";
    private const string TwoYears = "max-age=63072000; includeSubDomains";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var isHttps = app.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value.IsHttps;

        app.Use((context, next) =>
        {
            Write(context, isHttps);
            // Once more at the end: an error page begins with empty headers, and only the page that answered says whether it may stand in a frame.
            context.Response.OnStarting(() =>
            {
                Write(context, isHttps);

                return Task.CompletedTask;
            });

            return next(context);
        });
    }

    // What stands there already was put there by a page that knows better.
    private static void Write(HttpContext context, bool isHttps)
    {
        var headers = context.Response.Headers;
        var isForDesk = context.Request.IsForDesk;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, (isForDesk ? DeskPolicy : Policy) + "'none'");
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        // An address of the desk may hold a secret link, and names what is being written.
        headers.TryAdd("Referrer-Policy", isForDesk ? "same-origin" : "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", isForDesk ? Permissions + PasskeyPermissions : Permissions);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");

        if (isHttps)
        {
            headers.TryAdd(HeaderNames.StrictTransportSecurity, TwoYears);
        }

        if (IsFrameable(context.GetEndpoint()) || IsFrameable(context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint))
        {
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.ToString().Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);
        }
    }

    // What is refused in a frame is told there.
    private static bool IsFrameable(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<FrameableAttribute>() is not null;
}

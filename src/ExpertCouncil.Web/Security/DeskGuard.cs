using ExpertCouncil.Web.Operations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Security;

/// <summary>What holds for everything under the desk's address: nobody keeps it, no search engine lists it, and what asks for no policy of its own asks for an account.</summary>
internal static class DeskGuard
{
    /// <summary>Of the desk's answers the only ones a browser may keep: it asks before it shows them, and is refused once the session is over.</summary>
    public const string AskAgain = "private, no-cache";

    public static void UseDeskGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.IsForDesk)
        {
            await next(context);

            return;
        }

        KeepOut(context.Response);

        if (IsForeign(context.Request, context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;

            return;
        }

        var isGuarded = context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is not null;

        // Also for addresses nobody answers: a stranger learns nothing of which there are.
        if (isGuarded || (await context.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, DeskPolicies.Write)).Succeeded)
        {
            await next(context);
        }
        else if (context.User.Identity?.IsAuthenticated == true)
        {
            await context.ForbidAsync();
        }
        else
        {
            await context.ChallengeAsync();
        }
    });

    // Before any token is looked at: a browser that says another site sent the form is believed. One that says nothing has the token to show.
    private static bool IsForeign(HttpRequest request, SiteOptions site) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method)
        && (request.Headers.ContainsKey(HeaderNames.Origin) || request.Headers.ContainsKey("Sec-Fetch-Site"))
        && !SameOrigin.Sent(request, site);

    private static void KeepOut(HttpResponse response) => response.OnStarting(() =>
    {
        if (response.Headers.CacheControl != AskAgain)
        {
            response.Headers[HeaderNames.CacheControl] = "no-store";
            response.Headers[HeaderNames.Pragma] = "no-cache";
        }

        response.Headers["X-Robots-Tag"] = "noindex, nofollow";

        return Task.CompletedTask;
    });
}

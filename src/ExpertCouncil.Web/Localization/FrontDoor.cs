using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Localization;

internal static class FrontDoor
{
    /// <summary>Sends whoever comes without a language to the one they chose, else to the one the browser asks for.</summary>
    public static void MapFrontDoor(this IEndpointRouteBuilder app) => app.MapGet("/", Open);

    private static IResult Open(HttpContext context, IOptions<SiteOptions> site)
    {
        context.Response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}");

        return Results.Redirect(SiteLinks.Home(RememberedWriting.TryRead(context.Request, site.Value, out var chosen) ? chosen : RequestWriting.Of(context)));
    }
}

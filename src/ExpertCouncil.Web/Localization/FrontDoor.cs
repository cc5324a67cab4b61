using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Localization;

internal static class FrontDoor
{
    /// <summary>Sends whoever comes without a language to the one the browser asks for.</summary>
    public static void MapFrontDoor(this IEndpointRouteBuilder app) => app.MapGet("/", Open);

    private static IResult Open(HttpContext context)
    {
        context.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;

        return Results.Redirect(SiteLinks.Home(RequestWriting.Of(context)));
    }
}

using Microsoft.AspNetCore.Antiforgery;

namespace ExpertCouncil.Web.Security;

internal static class FormToken
{
    /// <summary>What scripts send carries the token of a form of the page, in the header <c>RequestVerificationToken</c>. Razor pages ask for it by themselves.</summary>
    public static RouteGroupBuilder RequireFormToken(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();

        return await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.Json(new { reason = "token" }, statusCode: StatusCodes.Status400BadRequest);
    });
}

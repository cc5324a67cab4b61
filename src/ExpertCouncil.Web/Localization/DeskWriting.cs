using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Localization;

internal static class DeskWriting
{
    /// <summary>The desk speaks to whoever is signed in as they chose. It stands after authentication, and runs again for an error page, which begins with the browser's wish.</summary>
    public static void UseDeskWriting(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var served = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems;

        if (!context.IsPreview() && context.User.Writing is { } writing && served.Contains(writing))
        {
            RequestWriting.Speak(context, writing);
        }

        return next(context);
    });
}

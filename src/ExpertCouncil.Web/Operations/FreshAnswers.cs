using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Operations;

internal static class FreshAnswers
{
    /// <summary>What was published is seen at once: unless an answer says how long it keeps, whoever holds a copy asks again before showing it.</summary>
    public static void UseFreshAnswers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpResponse)state).Headers;

            if (!headers.ContainsKey(HeaderNames.CacheControl))
            {
                headers.CacheControl = "no-cache";
            }

            return Task.CompletedTask;
        }, context.Response);

        return next(context);
    });
}

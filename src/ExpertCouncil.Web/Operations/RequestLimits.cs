using ExpertCouncil.Web.Feeds;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace ExpertCouncil.Web.Operations;

internal static class RequestLimits
{
    // A page of Cyrillic pasted into the search box is six times as long in an address.
    private const int MaxRequestLine = 64 * 1024;
    private const int SuggestionsAtATime = 8;

    public static WebApplicationBuilder AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestLineSize = MaxRequestLine);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // Nobody reads the answer, so no page is made of it.
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;

                return ValueTask.CompletedTask;
            };
            // Whoever types waits for no suggestion: rather none than late.
            options.AddConcurrencyLimiter(SuggestionEndpoints.Policy, limiter => limiter.PermitLimit = SuggestionsAtATime);
        });

        return builder;
    }
}

using System.Threading.RateLimiting;
using ExpertCouncil.Web.Accounts;
using ExpertCouncil.Web.Feeds;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

internal static class RequestLimits
{
    /// <summary>For what lets people in: forms sent there are counted by the network address they come from.</summary>
    public const string SignIn = "sign-in";

    /// <summary>For previews that need no account, counted in the same way.</summary>
    public const string Preview = "preview";

    // A page of Cyrillic pasted into the search box is six times as long in an address.
    private const int MaxRequestLine = 64 * 1024;
    private const int SuggestionsAtATime = 8;

    // The bilingual editor sends two texts of up to two million letters, Cyrillic ones as six signs each, and a field is measured as it is sent.
    private const int MaxFields = 8192;
    private const int MaxFieldLength = 16 * 1024 * 1024;
    private const int MaxBody = 32 * 1024 * 1024;

    public static WebApplicationBuilder AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestLineSize = MaxRequestLine;
            options.Limits.MaxRequestBodySize = MaxBody;
            options.AddServerHeader = false;
        });
        builder.Services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = MaxFields;
            options.ValueLengthLimit = MaxFieldLength;
            options.BufferBodyLengthLimit = MaxBody;
            options.MultipartBodyLengthLimit = MaxBody;
        });
        builder.Services.AddSingleton<MistakeLimits>();
        builder.Services.AddSingleton<PreviewLimits>();
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = TellAsync;
            // Whoever types waits for no suggestion: rather none than late.
            options.AddConcurrencyLimiter(SuggestionEndpoints.Policy, limiter => limiter.PermitLimit = SuggestionsAtATime);
            options.AddPolicy(SignIn, SignInPartition);
            options.AddPolicy(Preview, PreviewPartition);
        });

        return builder;
    }

    // Only what is sent counts. A key has one limiter: that of pages is no address, as the address of nobody known is.
    private static RateLimitPartition<string> SignInPartition(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.Get(ReaderOf(context), context.RequestServices.GetRequiredService<SignInNetworks>().BucketOf)
        : RateLimitPartition.GetNoLimiter("page");

    private static RateLimitPartition<string> PreviewPartition(HttpContext context)
    {
        var allowance = context.RequestServices.GetRequiredService<IOptions<PreviewLimitOptions>>().Value.Allowance;
        var time = context.RequestServices.GetRequiredService<TimeProvider>();

        return RateLimitPartition.Get(ReaderOf(context), _ => new ClockedBucket(allowance, time));
    }

    private static string ReaderOf(HttpContext context) => ReaderNetwork.Of(context.Connection.RemoteIpAddress).ToString();

    private static async ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;

        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.Response.TooMany(wait);
        }

        switch (context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName)
        {
            // Nobody reads the answer to a suggestion, so no page is made of it.
            case SuggestionEndpoints.Policy:
                context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
                break;
            case SignIn when context.Request.IsFromScript:
                await context.Response.WriteAsJsonAsync(new { reason = AccountText.SignIn_TooMany }, cancellationToken);
                break;
        }
    }
}

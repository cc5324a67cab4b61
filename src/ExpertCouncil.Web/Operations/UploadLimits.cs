using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

/// <summary>What takes files takes more in one request than a form does: so many files of the largest size.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute : Attribute
{
    /// <summary>In one request.</summary>
    public int MostFiles { get; init; } = 1;
}

internal static class UploadLimits
{
    /// <summary>What the page of a form that was too large to be read is told.</summary>
    public const string TooLarge = "too-large";

    // The token, the names and the borders between the parts.
    private const int Rest = 256 * 1024;

    /// <summary>Behind authorization, so that nobody unknown makes the portal read as much, and before anything that reads a body.</summary>
    public static void UseUploadLimits(this IApplicationBuilder app)
    {
        var largest = app.ApplicationServices.GetRequiredService<MediaOptions>().MaxFileBytes;
        var forms = app.ApplicationServices.GetRequiredService<IOptions<FormOptions>>().Value;

        app.Use((context, next) =>
        {
            if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<UploadAttribute>() is not { } upload)
            {
                return next(context);
            }

            var limit = (largest * upload.MostFiles) + Rest;

            if (context.Request.ContentLength > limit)
            {
                return RefuseAsync(context, next);
            }

            Allow(context, limit, forms);

            return next(context);
        });
    }

    private static void Allow(HttpContext context, long limit, FormOptions forms)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = limit;
        }

        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions
        {
            MultipartBodyLengthLimit = limit,
            ValueCountLimit = forms.ValueCountLimit,
            ValueLengthLimit = forms.ValueLengthLimit,
        }));
    }

    // Before it is read: a script is told in a sentence, a person by the page of the form, asked for anew. A browser that is cut short while it still sends
    // shows what has come back only where that is a refusal.
    private static Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsFromScript)
        {
            var limits = context.RequestServices.GetRequiredService<MediaOptions>();
            var reason = FileWording.Sentence(Refusal.FileTooLarge, limits, RequestWriting.Of(context));

            return Results.Json(new { reason }, statusCode: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        (context.Request.Method, context.Request.ContentType) = (HttpMethods.Get, null);
        context.Request.QueryString = new QueryString(SiteLinks.Query(("refused", TooLarge)));

        return next(context);
    }
}

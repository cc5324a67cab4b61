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
    /// <summary>In the address of the page a request leads back to that was too large to be read.</summary>
    public const string TooLarge = "too-large";

    // The token, the names and the borders between the parts.
    private const int Rest = 256 * 1024;

    /// <summary>Behind routing, which tells what takes files, and before anything that reads a body.</summary>
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
                return RefuseAsync(context);
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

    // Before it is read: a page says why, a script is told in a sentence.
    private static Task RefuseAsync(HttpContext context)
    {
        if (context.Request.IsFromScript)
        {
            return Results.Json(new { reason = DeskText.Refusal_FileTooLarge }, statusCode: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.Path.ToUriComponent() + SiteLinks.Query(("refused", TooLarge));

        return Task.CompletedTask;
    }
}

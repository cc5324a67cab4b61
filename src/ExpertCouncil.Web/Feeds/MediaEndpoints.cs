using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Feeds;

internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder app) => app.MapGet(MediaAddresses.Prefix + "/{sha256}/{name}", Send);

    /// <summary>Sends a file of a public entry. The address holds the hash of the bytes, so the answer may be kept for ever.</summary>
    private static async Task<IResult> Send(
        string sha256, string name, HttpContext context, PublishedContent content, StoreFolder store, CancellationToken cancellationToken)
    {
        if (await content.FindFileAsync(sha256, name, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";

        return Results.File(store.MediaFile(file.Sha256), file.MediaType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Web.Security;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Feeds;

internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder app) => app.MapGet(MediaAddresses.Prefix + "/{sha256}/{name}", Send);

    /// <summary>Sends a file that something public names. The address holds the hash of the bytes, so the answer may be kept for ever.</summary>
    private static async Task<IResult> Send(
        string sha256, string name, HttpContext context, PublishedContent content, StoreFolder store, CancellationToken cancellationToken)
    {
        if (await content.FindFileAsync(sha256, name, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";

        return Answer(store, file);
    }

    /// <summary>A file that need not be public: nobody keeps it, unless the browser of whoever may see it, which asks again each time.</summary>
    public static IResult AnswerPrivately(HttpContext context, StoreFolder store, MediaFile file, bool isKept = false)
    {
        context.Response.Headers[HeaderNames.CacheControl] = isKept ? DeskGuard.AskAgain : "private, no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";

        return Answer(store, new PublishedFile(file.Sha256, file.Name, file.MediaType));
    }

    // A document is for a program of the reader's own: the browser does not open it as a page of this site.
    private static IResult Answer(StoreFolder store, PublishedFile file) => File.Exists(store.MediaFile(file.Sha256))
        ? Results.File(
            store.MediaFile(file.Sha256),
            file.MediaType,
            fileDownloadName: MediaTypes.IsImage(file.MediaType) ? null : file.Name,
            enableRangeProcessing: true,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""))
        : Results.NotFound();
}

using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Operations;

/// <summary>
/// Answers a request for a preview with the public page itself: the entry is published in a transaction, the request goes through the site once more under the
/// public address, and the transaction is taken back before the first byte is sent.
/// </summary>
internal static class PreviewPages
{
    // A page in a frame leads its reader out of it: the other pages of the site refuse to be framed.
    private static readonly byte[] Head = Encoding.UTF8.GetBytes("<head>");
    private static readonly byte[] HeadWithTarget = Encoding.UTF8.GetBytes("<head><base target=\"_blank\">");

    /// <summary>Stands before routing, because the request is routed a second time.</summary>
    public static void UsePreviewPages(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);

        if (context.Features.Get<PreviewOrder>() is { IsRunning: false } order && !context.Response.HasStarted)
        {
            order.IsRunning = true;
            await ShowAsync(context, order, next);
        }
    });

    /// <summary>True while the request stands for a reader's, whoever sent it.</summary>
    public static bool IsPreview(this HttpContext context) => context.Features.Get<PreviewOrder>() is { IsRunning: true };

    private static async Task ShowAsync(HttpContext context, PreviewOrder order, RequestDelegate next)
    {
        var path = context.Request.Path;
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var page = new MemoryStream();
        var buffer = new StreamResponseBodyFeature(page, body);
        context.Features.Set<IHttpResponseBodyFeature>(buffer);

        try
        {
            var preview = await context.RequestServices.GetRequiredService<PreviewPublication>().BeginAsync(order.Entry, context.RequestAborted);

            if (preview is null || !preview.Addresses.TryGetValue(order.Writing, out var address))
            {
                await DisposeAsync(preview);
                context.Response.StatusCode = StatusCodes.Status404NotFound;

                return;
            }

            await using (preview)
            {
                Lead(context, address, order.Writing);
                await next(context);
                await buffer.CompleteAsync();
            }
        }
        finally
        {
            context.Request.Path = path;
            context.Features.Set(body);
        }

        KeepOut(context.Response.Headers);
        await SendAsync(context, WithFiles(page, order.Files));
    }

    private static ValueTask DisposeAsync(Preview? preview) => preview?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static void Lead(HttpContext context, string address, WritingSystem writing)
    {
        context.Request.Path = address;
        context.Request.QueryString = QueryString.Empty;
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues = [];
        RequestWriting.Speak(context, writing);
    }

    // Only the desk's own pages may frame it, and nobody keeps it.
    private static void KeepOut(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.ToString().Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        headers.Remove(HeaderNames.ETag);
        headers.Remove(HeaderNames.LastModified);
    }

    // What is not public yet is not behind the public door. In a text the quotation mark before an address would be written as an entity.
    private static ReadOnlyMemory<byte> WithFiles(MemoryStream page, string door) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length).Replace($"\"{MediaAddresses.Prefix}/", $"\"{door}/", StringComparison.Ordinal));

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> html)
    {
        var isFramed = context.Request.Headers["Sec-Fetch-Dest"] == "iframe";
        var head = isFramed ? html.Span.IndexOf(Head) : -1;
        context.Response.ContentLength = null;

        if (head < 0)
        {
            await context.Response.Body.WriteAsync(html, context.RequestAborted);

            return;
        }

        await context.Response.Body.WriteAsync(html[..head], context.RequestAborted);
        await context.Response.Body.WriteAsync(HeadWithTarget, context.RequestAborted);
        await context.Response.Body.WriteAsync(html[(head + Head.Length)..], context.RequestAborted);
    }
}

/// <summary>What a page leaves on the request to have it answered with the preview of an entry.</summary>
/// <param name="Entry">Which.</param>
/// <param name="Writing">The language and script of the page.</param>
/// <param name="Files">The door behind which its files are, public or not.</param>
internal sealed record PreviewOrder(EntryReference Entry, WritingSystem Writing, string Files)
{
    public bool IsRunning { get; set; }
}

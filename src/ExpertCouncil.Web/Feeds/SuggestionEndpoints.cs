using System.Text.Encodings.Web;
using System.Text.Json;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using ExpertCouncil.Web.Pages.Search;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Feeds;

/// <summary>
/// What a search could be for, while a reader types: the list browsers know (OpenSearch Suggestions 1.1: the words, completions,
/// descriptions, addresses), and after it the language of each.
/// </summary>
internal static class SuggestionEndpoints
{
    public const string MediaType = "application/x-suggestions+json";
    public const string Policy = "Suggestions";

    private const int MinLength = 2;
    private const string Tail = "/suggest";

    // It is never part of a page, so Cyrillic needs no escape.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapSuggestions(this IEndpointRouteBuilder app)
    {
        foreach (var writing in app.ServiceProvider.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems)
        {
            app.MapGet(
                Address(writing),
                (HttpContext context, string? q, SiteSearch search, CancellationToken cancellationToken) => Send(context, q, writing, search, cancellationToken))
                .RequireRateLimiting(Policy);
        }
    }

    public static string Address(WritingSystem writing) => SiteAddresses.Of(Section.Search, writing) + Tail;

    private static async Task<IResult> Send(HttpContext context, string? typed, WritingSystem writing, SiteSearch search, CancellationToken cancellationToken)
    {
        var text = SearchText.From(typed);
        var found = text.IsShortened || text.Words.Length < MinLength ? [] : await search.SuggestAsync(text.Words, writing, cancellationToken);
        context.Response.Headers.CacheControl = "public, max-age=60";
        context.Response.Headers["X-Robots-Tag"] = "noindex";

        object[] answer =
        [
            text.Words,
            found.Select(one => one.Text),
            found.Select(one => one.Kind?.FilterText() ?? ""),
            found.Select(one => one.Address ?? SiteLinks.Search(writing, new SearchQuery(one.Text))),
            found.Select(one => one.Writing.Tag),
        ];

        return Results.Json(answer, Json, MediaType + "; charset=utf-8");
    }
}

using System.Globalization;
using System.Xml;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Feeds;

internal static class SitemapEndpoints
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static void MapSitemap(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sitemap.xml", WriteSitemap);
        app.MapGet("/robots.txt", Robots);
    }

    // Neither the switch that remembers a language nor what anybody searches for is a page of its own.
    private static IResult Robots(IOptions<SiteOptions> site)
    {
        var searches = string.Concat(SiteLanguages.All.Select(language => $"Disallow: /*/{SiteAddresses.Word(Section.Search, language)}?\n"));

        return Results.Text($"User-agent: *\nAllow: /\nDisallow: /*?*{RememberedWriting.Parameter}$\n{searches}Sitemap: {site.Value.Absolute("/sitemap.xml")}\n");
    }

    /// <summary>Every public address with its counterparts in the other languages, streamed.</summary>
    private static async Task WriteSitemap(HttpContext context, PublishedContent content, IOptions<SiteOptions> options)
    {
        var (site, cancellationToken) = (options.Value, context.RequestAborted);
        context.Response.ContentType = "application/xml; charset=utf-8";
        await using var writer = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Indent = true });
        await writer.WriteStartElementAsync(null, "urlset", Sitemap);
        await writer.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);

        await WriteFixedAsync(writer, site, SiteLinks.Home);

        // What a search finds is on other pages already, and a form is about one of them.
        foreach (var section in Enum.GetValues<Section>().Except([Section.Search, Section.Mistakes]))
        {
            await WriteFixedAsync(writer, site, writing => SiteAddresses.Of(section, writing));
        }

        foreach (var direction in (await content.TagsAsync(cancellationToken)).Where(tag => tag.IsDirection))
        {
            await WriteFixedAsync(writer, site, writing => SiteLinks.Direction(direction, writing));
        }

        await foreach (var row in content.SitemapAsync().WithCancellation(cancellationToken))
        {
            if (row.Facts is Core.Content.PageFacts)
            {
                continue;
            }

            var alternates = row.Alternates.Where(alternate => alternate.IsOwn).Select(alternate => (alternate.Writing, SiteAddresses.Of(row.Kind, row.Facts, alternate.Slug, alternate.Writing)));
            await WriteUrlAsync(writer, site, SiteAddresses.Of(row.Kind, row.Facts, row.Slug, WritingSystem.Of(row.Language, row.Script)), alternates, row.PublishedAt);
        }

        await writer.WriteEndElementAsync();
    }

    private static async Task WriteFixedAsync(XmlWriter writer, SiteOptions site, Func<WritingSystem, string> address)
    {
        foreach (var writing in site.WritingSystems)
        {
            await WriteUrlAsync(writer, site, address(writing), site.WritingSystems.Select(other => (other, address(other))), null);
        }
    }

    private static async Task WriteUrlAsync(
        XmlWriter writer, SiteOptions site, string path, IEnumerable<(WritingSystem Writing, string Path)> alternates, DateTimeOffset? changed)
    {
        await writer.WriteStartElementAsync(null, "url", Sitemap);
        await writer.WriteElementStringAsync(null, "loc", Sitemap, site.Absolute(path));

        if (changed is { } at)
        {
            await writer.WriteElementStringAsync(null, "lastmod", Sitemap, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        var counterparts = alternates.ToList();

        foreach (var (writing, alternate) in counterparts)
        {
            await WriteAlternateAsync(writer, writing.Tag, site.Absolute(alternate));
        }

        // Whom no language fits is sent where the front door sends them.
        await WriteAlternateAsync(writer, "x-default", site.Absolute(counterparts.OrderByDescending(one => one.Writing == WritingSystem.UzbekLatin).First().Path));
        await writer.WriteEndElementAsync();
    }

    private static async Task WriteAlternateAsync(XmlWriter writer, string language, string address)
    {
        await writer.WriteStartElementAsync("xhtml", "link", Xhtml);
        await writer.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await writer.WriteAttributeStringAsync(null, "hreflang", null, language);
        await writer.WriteAttributeStringAsync(null, "href", null, address);
        await writer.WriteEndElementAsync();
    }
}

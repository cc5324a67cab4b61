using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ExpertCouncil.Web.Feeds;

/// <summary>The news as an Atom feed (RFC 4287), one for each language and script.</summary>
internal static class NewsFeedEndpoints
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string MediaType = "application/atom+xml; charset=utf-8";
    private const int Length = 30;

    public static void MapNewsFeed(this IEndpointRouteBuilder app)
    {
        foreach (var writing in app.ServiceProvider.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems)
        {
            app.MapGet(Address(writing), Send);
        }
    }

    public static string Address(WritingSystem writing) => $"/{writing.Prefix}/news.atom";

    private static async Task<IResult> Send(HttpContext context, PublishedContent content, IOptions<SiteOptions> site, CancellationToken cancellationToken)
    {
        var writing = RequestWriting.Of(context);
        var news = await content.LatestAsync(EntryKind.News, Length, writing, cancellationToken);
        var feed = Write(news.Where(card => card.TextLanguage == card.Language).ToList(), writing, site.Value);

        return Results.Bytes(feed, MediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed))}\""));
    }

    private static byte[] Write(IReadOnlyList<EntryCard> news, WritingSystem writing, SiteOptions site)
    {
        using var buffer = new MemoryStream();

        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Indent = true, Encoding = new System.Text.UTF8Encoding(false) }))
        {
            writer.WriteStartElement("feed", Atom);
            writer.WriteAttributeString("xml", "lang", null, writing.Tag);
            writer.WriteElementString("title", Atom, $"{SiteText.News_Title} – {SiteText.Site_Name}");
            writer.WriteElementString("id", Atom, site.Absolute(Address(writing)));
            writer.WriteElementString("updated", Atom, Instant(news.Select(UpdatedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max()));
            WriteLink(writer, "self", site.Absolute(Address(writing)), "application/atom+xml");
            WriteLink(writer, "alternate", site.Absolute(SiteAddresses.Of(Section.News, writing)), "text/html");
            writer.WriteStartElement("author", Atom);
            writer.WriteElementString("name", Atom, SiteText.Site_Name);
            writer.WriteEndElement();

            foreach (var card in news)
            {
                WriteEntry(writer, card, site);
            }

            writer.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void WriteEntry(XmlWriter writer, EntryCard card, SiteOptions site)
    {
        writer.WriteStartElement("entry", Atom);
        writer.WriteElementString("title", Atom, card.Title);
        // Stays the same when a slug changes; RFC 4151.
        writer.WriteElementString("id", Atom, $"tag:{new Uri(site.BaseUrl).Host},2024:{card.Writing.Prefix}/{card.Reference}");
        writer.WriteElementString("published", Atom, Instant(card.FirstPublishedAt));
        writer.WriteElementString("updated", Atom, Instant(UpdatedAt(card)));
        WriteLink(writer, "alternate", site.Absolute(card.Address), "text/html");
        writer.WriteElementString("summary", Atom, card.Summary);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string address, string type)
    {
        writer.WriteStartElement("link", Atom);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    // A corrected comma is no update: a reader's programme shows those readers are told of.
    private static DateTimeOffset UpdatedAt(EntryCard card) => card.UpdatedAt ?? card.FirstPublishedAt;

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

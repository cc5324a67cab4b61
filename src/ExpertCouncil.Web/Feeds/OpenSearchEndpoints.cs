using System.Text;
using System.Xml;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Operations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Feeds;

/// <summary>Describes the search to browsers (OpenSearch 1.1), once for each writing system.</summary>
internal static class OpenSearchEndpoints
{
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";
    private const string MediaType = "application/opensearchdescription+xml; charset=utf-8";

    public static void MapSearchDescription(this IEndpointRouteBuilder app)
    {
        foreach (var writing in app.ServiceProvider.GetRequiredService<IOptions<SiteOptions>>().Value.WritingSystems)
        {
            app.MapGet(Address(writing), (IOptions<SiteOptions> site) => Results.Bytes(Write(writing, site.Value), MediaType));
        }
    }

    public static string Address(WritingSystem writing) => $"/{writing.Prefix}/opensearch.xml";

    private static byte[] Write(WritingSystem writing, SiteOptions site)
    {
        using var buffer = new MemoryStream();

        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartElement("OpenSearchDescription", OpenSearch);
            // The specification allows 16 characters here and 48 in the long name.
            writer.WriteElementString("ShortName", OpenSearch, SiteText.Search_ShortName);
            writer.WriteElementString("LongName", OpenSearch, SiteText.Site_Name);
            writer.WriteElementString("Description", OpenSearch, SiteText.Search_Lead);
            WriteUrl(writer, "text/html", site.Absolute(SiteAddresses.Of(Section.Search, writing)));
            WriteUrl(writer, SuggestionEndpoints.MediaType, site.Absolute(SuggestionEndpoints.Address(writing)));
            writer.WriteStartElement("Image", OpenSearch);
            writer.WriteAttributeString("type", "image/svg+xml");
            writer.WriteString(site.Absolute("/favicon.svg"));
            writer.WriteEndElement();
            writer.WriteElementString("Language", OpenSearch, writing.Tag);
            writer.WriteElementString("InputEncoding", OpenSearch, "UTF-8");
            writer.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void WriteUrl(XmlWriter writer, string type, string address)
    {
        writer.WriteStartElement("Url", OpenSearch);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("template", address + "?q={searchTerms}");
        writer.WriteEndElement();
    }
}

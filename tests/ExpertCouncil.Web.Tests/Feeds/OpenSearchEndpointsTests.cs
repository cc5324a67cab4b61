using System.Xml.Linq;

namespace ExpertCouncil.Web.Tests.Feeds;

public sealed class OpenSearchEndpointsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("/uz", "uz", "https://council.test/uz/qidiruv")]
    [InlineData("/kk", "kk", "https://council.test/kk/izdeu")]
    public async Task Get_DescriptionNamedByAPage_LeadsToTheSearchOfItsLanguage(string home, string language, string search)
    {
        var address = (await site.GetPageAsync(home)).QuerySelector("link[rel=search]")!.GetAttribute("href")!;
        using var client = site.CreateClient();
        var description = XDocument.Parse(await client.GetStringAsync(address)).Root!;
        var templates = description.Elements(OpenSearch + "Url").ToDictionary(url => url.Attribute("type")!.Value, url => url.Attribute("template")!.Value);

        Assert.Equal(search + "?q={searchTerms}", templates["text/html"]);
        Assert.Equal(search + "/suggest?q={searchTerms}", templates["application/x-suggestions+json"]);
        Assert.Equal(language, description.Element(OpenSearch + "Language")?.Value);
        // The limits of the specification.
        Assert.InRange(description.Element(OpenSearch + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(OpenSearch + "LongName")!.Value.Length, 1, 48);
    }
}

using System.Net;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class OrganisationsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_UnknownOrganisation_IsNotFound()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync("/kk/uiymdar/belgisiz");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/uz/tashkilotlar", "/uz/tashkilotlar/smti", "/uz/tashkilotlar/qsti", "/uz/tashkilotlar/moxi")]
    [InlineData("/kk/uiymdar", "/kk/uiymdar/qszi", "/kk/uiymdar/smti", "/kk/uiymdar/moxi")]
    public async Task Index_Always_BeginsWithTheTwoFoundersOwnFirst(string path, params string[] expected)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal(expected, page.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Detail_ForeignNames_CarryTheirLanguage()
    {
        var page = await site.GetPageAsync("/uz/tashkilotlar/smti");

        Assert.Equal(["uz-Cyrl", "kk", "ru", "en", "en", "kaa"], page.QuerySelectorAll(".facts-wide dd [lang]").Select(name => name.GetAttribute("lang")));
    }

    [Fact]
    public async Task Detail_Contacts_AreSaidToBeUnconfirmed()
    {
        var page = await site.GetPageAsync("/kk/uiymdar/smti");

        Assert.Equal("Расталмаған", page.QuerySelector("aside .facts div:last-child .unpublished")!.TextContent);
    }

    [Fact]
    public async Task Detail_People_StandWithTheirPostsHereOnly()
    {
        var page = await site.GetPageAsync("/uz/tashkilotlar/qsti");
        var people = page.QuerySelectorAll(".people li").ToList();

        Assert.Contains(people, person => person.TextContent.Contains("QSTI direktori", StringComparison.Ordinal));
        Assert.DoesNotContain(people, person => person.TextContent.Contains("elchi", StringComparison.Ordinal));
    }
}

using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Sorting;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class RolePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_PageThatNobodyPublished_IsNotFound()
    {
        await using var empty = new SiteFixture();
        await empty.OnStoreAsync((_, store) => store.PublishedTexts.Where(text => text.Kind == EntryKind.Page).ExecuteDeleteAsync());
        using var client = empty.CreateClient();

        foreach (var path in new[] { "/uz/kengash-haqida", "/uz/aloqa", "/kk/arnaiy-mumkindikter", "/kk/hronologia", "/uz/atamalar" })
        {
            using var response = await client.GetAsync(path);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        // What the pages feed goes on without them.
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/uz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/kk/kuntizbe")).StatusCode);
    }

    [Theory]
    [InlineData("/uz/atamalar", "uz")]
    [InlineData("/kk/terminder", "kk")]
    public async Task Get_Glossary_FollowsTheAlphabetOfThePage(string path, string prefix)
    {
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var writing));
        var rows = (await site.GetPageAsync(path)).QuerySelectorAll("main tbody tr");
        var terms = rows.Select(row => row.QuerySelector("th")!.TextContent).ToList();

        Assert.NotEmpty(terms);
        Assert.Equal(terms.Order(AlphabetComparer.For(writing)), terms);
        Assert.All(rows, row => Assert.Equal([prefix == "uz" ? "kk" : "uz", "uz-Cyrl", "ru", "en"], row.QuerySelectorAll("td[lang]").Select(cell => cell.GetAttribute("lang"))));
    }

    [Fact]
    public async Task Get_Timeline_MarksTheCouncilsOwnAndWhatLiesAhead()
    {
        var page = await site.GetPageAsync("/uz/xronologiya");

        Assert.Equal(3, page.QuerySelectorAll(".timeline > .council").Length);
        Assert.Single(page.QuerySelectorAll(".timeline > .ahead"));
        Assert.Equal(page.QuerySelectorAll(".year h2").Select(year => year.TextContent).Order(StringComparer.Ordinal), page.QuerySelectorAll(".year h2").Select(year => year.TextContent));
    }

    [Theory]
    [InlineData("/uz/sayt-xaritasi")]
    [InlineData("/kk/sait-kartasy")]
    public async Task Get_SiteMap_NamesEveryPublicAddressOfItsLanguage(string path)
    {
        using var client = site.CreateClient();
        var sitemap = await client.GetStringAsync("/sitemap.xml");
        var language = path[..4];
        var links = (await site.GetPageAsync(path)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToHashSet();
        var expected = sitemap.Split("<loc>https://council.test").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)])
            .Where(address => address.StartsWith(language, StringComparison.Ordinal));

        Assert.All(expected, address => Assert.Contains(address, links));
    }
}

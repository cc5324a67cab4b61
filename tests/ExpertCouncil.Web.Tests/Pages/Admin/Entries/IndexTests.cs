using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class IndexTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("?kind=nonsense&state=x&language=ru&page=-3&author=1&side=moon")]
    [InlineData("?page=99999")]
    [InlineData("?q=%00%27%22%3Cscript%3E")]
    public async Task Get_AddressThatNamesNothing_StillShowsAPage(string query)
    {
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Entries + query);

        Assert.Equal(DeskText.Nav_Entries, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Get_NothingFound_SaysWhatToDo()
    {
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync($"{DeskLinks.Entries}?q=shunaqasi+yoʻqdir");

        Assert.Contains(DeskText.List_NothingFound, page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{DeskLinks.Entries}']"));
    }

    [Fact]
    public async Task Get_ByState_ShowsThoseWithTheirLanguages()
    {
        await site.AddNewsAsync("list-review", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync($"{DeskLinks.Entries}?state=in-review&kind=news");

        var row = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Sinov list-review", StringComparison.Ordinal));
        Assert.Equal(2, row.QuerySelectorAll(".badge.stage-in-review").Length);
        Assert.NotNull(row.QuerySelector($"td[data-label='{SiteText.Language_Kazakh}']"));
    }

    [Fact]
    public async Task Get_ByText_FindsTheTitle()
    {
        await site.AddNewsAsync("list-navruz", entry => entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Navroʻz taomlari", "Mazmun", "Matn"), DeskNews.Writer, site.Clock.GetUtcNow()));
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync($"{DeskLinks.Entries}?q=navro'z+taom");

        Assert.Contains(page.QuerySelectorAll("tbody th a"), link => link.TextContent == "Navroʻz taomlari");
    }

    [Fact]
    public async Task Get_AllChosen_TicksEveryBox()
    {
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync($"{DeskLinks.Entries}?all=1");

        var boxes = page.QuerySelectorAll("input[name='entry[]']");
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(box.HasAttribute("checked")));
    }

    [Fact]
    public async Task Get_Map_ShowsEachLanguageOfEachEntry()
    {
        await site.AddNewsAsync("map-draft");
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync($"{DeskLinks.TranslationMap}?kind=news");

        var row = page.QuerySelectorAll(".map tbody tr").Single(row => row.TextContent.Contains("Sinov map-draft", StringComparison.Ordinal));
        Assert.Equal(2, row.QuerySelectorAll(".badge.stage-draft").Length);
    }
}

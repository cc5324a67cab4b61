using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpertCouncil.Web.Pages.Search;

namespace ExpertCouncil.Web.Tests.Pages.Search;

public sealed class SearchTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("q=kengash&kind=magic")]
    [InlineData("q=kengash&language=ru")]
    [InlineData("q=kengash&direction=magic")]
    [InlineData("q=kengash&direction=council")]
    [InlineData("q=kengash&year=last")]
    [InlineData("q=kengash&after=yesterday")]
    [InlineData("q=kengash&after=12-9223372036854775807")]
    [InlineData("kind=news")]
    [InlineData("q=%20&after=0-1")]
    public async Task Get_UnknownFilterOrPlace_IsNotUnderstoodAndKeepsTheWords(string query)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/uz/qidiruv?{query}");
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(query.StartsWith("q=kengash", StringComparison.Ordinal) ? "kengash" : "", page.QuerySelector("input[name=q]")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("\"\" -\"\" -- () * : ^ NEAR( AND OR NOT {x} [y] %_ \\")]
    [InlineData("'; DROP TABLE PublishedTexts; --")]
    [InlineData("\0 \u0001 \u001f")]
    [InlineData("\u202e\u200b\u2066 kengash")]
    [InlineData("👍🏽 🇺🇿")]
    [InlineData("i")]
    [InlineData("va")]
    public async Task Get_AnyText_IsSearchedAsText(string typed)
    {
        var page = await SearchAsync(typed);

        Assert.Equal(SearchText.From(typed).Words, page.QuerySelector("input[name=q]")?.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script:not([src]), main img"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Get_MoreWordsThanASearchLooksAt_SaysSo() =>
        Assert.NotNull((await SearchAsync("a b d e f g h i j k l m n o p q r s t u v x y z")).QuerySelector(".page-head .search-hint"));

    [Fact]
    public async Task Get_TenKilobytes_SearchesTheBeginningAndSaysSo()
    {
        var page = await SearchAsync(string.Join(' ', Enumerable.Repeat("кенгаш", 1500)));

        Assert.InRange(page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Length, 100, SearchText.MaxLength);
        Assert.NotNull(page.QuerySelector(".page-head .search-hint"));
        Assert.NotEmpty(Addresses(page));
    }

    [Fact]
    public async Task Get_Results_AreNotIndexedAndStayInTheSwitch()
    {
        var page = await site.GetPageAsync("/uz/qidiruv?q=savdo%20%26%20kengash&kind=news");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("https://council.test/uz/qidiruv", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("/kk/izdeu?q=savdo%20%26%20kengash&kind=news&remember", page.QuerySelector(".languages a[lang=kk]")?.GetAttribute("href"));
        Assert.StartsWith("Qidiruv: savdo & kengash", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TypedInTheOtherScript_FindsTheSameAndMarksWhatStandsThere()
    {
        var page = await SearchAsync("kengash");
        var marks = page.QuerySelectorAll(".hits mark").Select(mark => mark.TextContent).ToList();

        Assert.Equal(Addresses(page), Addresses(await SearchAsync("КЕНГАШ")));
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.StartsWith("kengash", mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Get_WordOfTheOtherLanguage_ShowsItsTextMarkedAsThatLanguage()
    {
        var page = await SearchAsync("отырысы");
        var foreign = page.QuerySelectorAll(".hits > li").Where(hit => hit.QuerySelector("h3")!.GetAttribute("lang") == "kk").ToList();

        Assert.NotEmpty(foreign);
        Assert.All(foreign, hit => Assert.Contains("Qozoqcha", hit.QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal));
        Assert.All(foreign, hit => Assert.Equal("kk", hit.QuerySelector("p:last-child")!.GetAttribute("lang")));
    }

    [Fact]
    public async Task Get_EachFilter_LeadsToAsManyAsItSays()
    {
        var page = await SearchAsync("kengash");
        var choices = page.QuerySelectorAll<IHtmlButtonElement>(".filters form button").ToList();

        Assert.True(choices.Count > 5);
        Assert.Empty(page.QuerySelectorAll(".filters a"));

        foreach (var choice in choices)
        {
            var form = choice.Form!;
            var kept = form.QuerySelectorAll<IHtmlInputElement>("[type=hidden]").Select(input => $"{input.Name}={Uri.EscapeDataString(input.Value)}");
            var narrow = await site.GetPageAsync($"{form.GetAttribute("action")}?{string.Join('&', kept.Append($"{choice.Name}={choice.Value}"))}");

            Assert.Equal(Number(choice.QuerySelector("span")!.TextContent), Count(narrow));
            Assert.Single(narrow.QuerySelectorAll(".filters [aria-current=true]"));
            Assert.Equal("/uz/qidiruv?q=kengash", narrow.QuerySelector(".chosen a")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Get_FiltersInCyrillic_HoldNoLatinLetter()
    {
        var page = await site.GetPageAsync($"/uz-cyrl/qidiruv?q={Uri.EscapeDataString("кенгаш")}");
        var choices = page.QuerySelectorAll(".filters .choices li, .filters h2").Select(choice => choice.TextContent.Trim()).ToList();

        Assert.Contains(choices, choice => choice.StartsWith("Савдо", StringComparison.Ordinal));
        Assert.All(choices, choice => Assert.DoesNotContain(choice, char.IsAsciiLetter));
    }

    [Fact]
    public async Task Get_FollowingThePager_ShowsEveryHitOnce()
    {
        var first = await SearchAsync("kengash");
        var (page, found) = (first, Addresses(first));

        while (page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href") is { } next)
        {
            page = await site.GetPageAsync(next);
            found = [.. found, .. Addresses(page)];

            Assert.Equal("/uz/qidiruv?q=kengash", page.QuerySelector(".pager a:not([rel])")?.GetAttribute("href"));
        }

        Assert.NotSame(first, page);
        Assert.Equal(Count(first), found.Count);
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Fact]
    public async Task Get_MistypedWord_OffersOneThatFindsSomething()
    {
        var page = await SearchAsync("memorndum");
        var meant = page.QuerySelector("main .lead a")!.GetAttribute("href")!;

        Assert.Empty(Addresses(page));
        Assert.NotEmpty(Addresses(await site.GetPageAsync(meant)));
    }

    [Theory]
    [InlineData("/uz/qidiruv", "/uz/yangiliklar")]
    [InlineData("/kk/izdeu?q=", "/kk/zhanalyqtar")]
    public async Task Get_WithoutWords_OffersTheNewestAndTheSections(string path, string section)
    {
        var page = await site.GetPageAsync(path);

        Assert.NotEmpty(page.QuerySelectorAll("main .dated h3 a"));
        Assert.InRange(Number(page.QuerySelector($"main .choices a[href='{section}'] span")!.TextContent), 1, int.MaxValue);
        Assert.NotEmpty(page.QuerySelectorAll(".search-hints a"));
    }

    [Theory]
    [InlineData("/uz/qidiruv")]
    [InlineData("/kk/izdeu")]
    public async Task Get_Hints_AreSearchesThatFindSomething(string path)
    {
        foreach (var hint in (await site.GetPageAsync(path)).QuerySelectorAll(".search-hints a"))
        {
            Assert.NotEmpty(Addresses(await site.GetPageAsync(hint.GetAttribute("href")!)));
        }
    }

    [Theory]
    [InlineData("/uz/yoq/savdo-hamkorligi", "savdo hamkorligi")]
    [InlineData("/kk/zhoq", "zhoq")]
    public async Task Get_AddressThatIsNot_OffersToSearchItsWords(string path, string words)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(words, page.QuerySelector("main form.search input[name=q]")?.GetAttribute("value"));
    }

    private Task<IDocument> SearchAsync(string typed) => site.GetPageAsync($"/uz/qidiruv?q={Uri.EscapeDataString(typed)}");

    private static List<string> Addresses(IDocument page) => [.. page.QuerySelectorAll(".hits h3 a").Select(link => link.GetAttribute("href")!)];

    private static int Count(IDocument page) => Number(page.QuerySelector(".count")!.TextContent.Split(':')[1]);

    private static int Number(string text) => int.Parse(text.Trim(), CultureInfo.InvariantCulture);
}

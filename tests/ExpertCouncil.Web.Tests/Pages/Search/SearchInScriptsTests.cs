using System.Text.Json;
using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Tests.Pages.Search;

/// <summary>The script of the page decides what is shown; the script of the query decides nothing.</summary>
public sealed class SearchInScriptsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Uzbek = "/uz/qidiruv";
    private const string UzbekCyrillic = "/uz-cyrl/qidiruv";
    private const string Kazakh = "/kk/izdeu";

    [Theory]
    [InlineData("savdo")]
    [InlineData("САВДО")]
    [InlineData("savdoning")]
    public async Task Get_InCyrillic_ShowsMarksAndAddressesOfThatScript(string typed)
    {
        var page = await SearchAsync(UzbekCyrillic, typed);
        var hits = page.QuerySelectorAll(".hits > li").Where(hit => !hit.QuerySelector("h3")!.HasAttribute("lang")).ToList();
        var marks = hits.SelectMany(hit => hit.QuerySelectorAll("mark")).Select(mark => mark.TextContent).ToList();

        Assert.NotEmpty(hits);
        Assert.NotEmpty(marks);
        Assert.All(hits, hit => Assert.StartsWith("/uz-cyrl/", hit.QuerySelector("h3 a")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(hits, hit => Assert.True(IsCyrillic(hit.QuerySelector("h3")!.TextContent), hit.TextContent));
        Assert.All(marks, mark => Assert.StartsWith("савдо", mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Get_InCyrillic_FindsWhatTheLatinPageFinds()
    {
        var inLatin = Addresses(await SearchAsync(Uzbek, "savdo")).Select(address => address.Replace("/uz/", "/uz-cyrl/", StringComparison.Ordinal));

        Assert.Equal(inLatin, Addresses(await SearchAsync(UzbekCyrillic, "savdo")));
    }

    [Theory]
    [InlineData(UzbekCyrillic, "меморандмум", "меморандум")]
    [InlineData(Uzbek, "меморандмум", "меморандум")]
    [InlineData(UzbekCyrillic, "memorandmum", "memorandum")]
    public async Task Get_MistypedWord_OffersOneInTheScriptThatWasTyped(string search, string typed, string expected)
    {
        var meant = (await SearchAsync(search, typed)).QuerySelector("main .lead a")!;

        Assert.Equal(expected, meant.TextContent);
        Assert.StartsWith(search + "?q=", meant.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(Addresses(await site.GetPageAsync(meant.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Withdraw_FoundEntry_IsFoundFromNoScript()
    {
        var facts = new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News };
        var bodies = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Qayrilmachoq haqida." };
        await site.PublishAsync(EntryKind.News, "qayrilmachoq", facts, bodies);
        (string Search, string Typed)[] ways = [(Uzbek, "qayrilmachoqning"), (Uzbek, "қайрилмачоқ"), (UzbekCyrillic, "қайрилмачоқнинг"), (UzbekCyrillic, "qayrilmachoq"), (Kazakh, "qayrilmachoq")];

        foreach (var (search, typed) in ways)
        {
            Assert.Single(Addresses(await SearchAsync(search, typed)));
        }

        Assert.NotEqual(0, await SuggestedAsync());
        await site.WithdrawAsync("qayrilmachoq", SiteLanguage.Uzbek);

        foreach (var (search, typed) in ways)
        {
            var page = await SearchAsync(search, typed);

            Assert.Empty(Addresses(page));
            Assert.Null(page.QuerySelector("main .lead a"));
        }

        Assert.Equal(0, await SuggestedAsync());
    }

    private async Task<int> SuggestedAsync()
    {
        using var client = site.CreateClient();
        var answer = await client.GetStringAsync($"{UzbekCyrillic}/suggest?q={Uri.EscapeDataString("қайрилма")}");

        return JsonDocument.Parse(answer).RootElement[1].GetArrayLength();
    }

    private Task<IDocument> SearchAsync(string search, string typed) => site.GetPageAsync($"{search}?q={Uri.EscapeDataString(typed)}");

    private static List<string> Addresses(IDocument page) => [.. page.QuerySelectorAll(".hits h3 a").Select(link => link.GetAttribute("href")!)];

    private static bool IsCyrillic(string text) => text.Any(letter => letter is >= 'Ѐ' and <= 'ӿ') && !text.Any(char.IsAsciiLetterLower);
}

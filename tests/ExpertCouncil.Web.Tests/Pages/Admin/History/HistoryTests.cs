using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.History;

public sealed class HistoryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/admin/entries/news/history-none/history/uz")]
    [InlineData("/admin/entries/news/history-none/history/en")]
    public async Task Get_UnknownTextOrLanguage_IsNotFound(string address)
    {
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_TwoRevisions_ShowsTheWordsThatDiffer()
    {
        var entry = await WithThreeRevisionsAsync("history-compared");
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync($"{DeskLinks.History(entry, SiteLanguage.Uzbek)}?from=1&to=3");

        Assert.Contains("eski", page.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("yangi", page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(DeskText.Difference_Added, page.QuerySelector("ins .hidden-text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "2", "1"], page.QuerySelectorAll("tbody input[name='to']").Select(radio => radio.GetAttribute("value")));
    }

    [Theory]
    [InlineData("?from=1&to=1")]
    [InlineData("?from=1&to=77")]
    [InlineData("?from=x&to=2")]
    public async Task Get_PairThatIsNone_ShowsTheListAlone(string query)
    {
        var entry = await WithThreeRevisionsAsync("history-pair-" + string.Concat(query.Where(char.IsAsciiLetterOrDigit)));
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.History(entry, SiteLanguage.Uzbek) + query);

        Assert.Empty(page.QuerySelectorAll(".diff"));
        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Post_RestoreUnderReview_IsRefused()
    {
        var entry = await WithThreeRevisionsAsync("history-in-review");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.GetDocumentAsync(DeskLinks.Revision(entry, SiteLanguage.Uzbek, 1));
        using var submitted = await author.ActAsync(entry, Verb.Submit);

        using var form = new FormUrlEncodedContent(page.QuerySelectorAll("main form input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")));
        using var response = await author.PostAsync(new Uri(DeskLinks.Revision(entry, SiteLanguage.Uzbek, 1), UriKind.Relative), form);

        Assert.Contains(DeskText.Refusal_Changed, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, (await site.EntryAsync(entry)).In(SiteLanguage.Uzbek)!.WorkingNumber);
    }

    [Fact]
    public async Task Post_Restore_WritesTheFormerTextAsTheNextRevision()
    {
        var entry = await WithThreeRevisionsAsync("history-restored");
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.PostFormAsync(DeskLinks.Revision(entry, SiteLanguage.Uzbek, 1), "main form", []);

        Assert.Equal(DeskLinks.Entry(entry), response.Headers.Location!.ToString());
        var working = (await site.EntryAsync(entry)).In(SiteLanguage.Uzbek)!.Working!;
        Assert.Equal((4, "Bu eski matn."), (working.Number, working.Body));
    }

    [Fact]
    public async Task Get_Facts_ShowsWhatChanged()
    {
        var entry = await site.AddNewsAsync("history-facts", entry =>
            entry.ChangeFacts((NewsFacts)entry.Facts with { Date = new DateOnly(2026, 2, 14) }, DeskNews.Writer, site.Clock.GetUtcNow()));
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.FactsHistory(entry));

        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("2026-02-14", page.QuerySelector(".diff")!.TextContent, StringComparison.Ordinal);
    }

    private Task<EntryReference> WithThreeRevisionsAsync(string key) => site.AddNewsAsync(
        key,
        entry =>
        {
            entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft($"Sinov {key}", "Qisqa mazmun.", "Bu oraliq matn."), DeskNews.Writer, site.Clock.GetUtcNow());
            entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft($"Sinov {key}", "Qisqa mazmun.", "Bu yangi matn."), DeskNews.Writer, site.Clock.GetUtcNow());
        },
        body: "Bu eski matn.");
}

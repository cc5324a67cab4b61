using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class ReviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Post_ApprovalByAnAuthor_IsRefused()
    {
        var entry = await site.AddNewsAsync("author-approves", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Author);

        await AssertRefusedAsync(client, entry, Verb.Approve, DeskText.Refusal_NotAllowed, Stage.InReview);
    }

    [Fact]
    public async Task Post_OtherLanguage_IsRefused()
    {
        var entry = await site.AddNewsAsync("other-language");
        using var client = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);

        using var response = await client.ActAsync(entry, Verb.Submit);

        Assert.Contains(DeskTextInKazakh("Refusal_OtherLanguage"), (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_OtherSide_IsRefused()
    {
        var person = new EntryReference(EntryKind.Person, await PersonOfKazakhstanAsync());
        using var client = await site.SignInAsync(Role.Reviewer, sides: [Side.Uzbekistan]);

        using var response = await client.ActAsync(person, Verb.Withdraw, new() { ["Reason"] = "Sabab" });

        Assert.Contains(DeskText.Refusal_OtherSide, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.EntryAsync(person)).In(SiteLanguage.Uzbek)!.Withdrawal);
    }

    [Fact]
    public async Task Post_TextInAnotherStage_IsRefusedWithWhatToDoFirst()
    {
        var entry = await site.AddNewsAsync("draft-approved");
        using var client = await site.SignInAsync(Role.Reviewer);

        await AssertRefusedAsync(client, entry, Verb.Approve, DeskText.Refusal_NotInReview, Stage.Draft);
    }

    [Fact]
    public async Task Post_TextWithObstacles_IsRefusedWithEach()
    {
        var entry = await site.AddNewsAsync("obstacles-posted", DeskNews.InReview(site), summary: "", body: "# Sarlavha");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Approve);

        var text = (await response.ReadAsync()).QuerySelector(".notice.error")!.TextContent;
        Assert.Contains(DeskText.Obstacle_SummaryMissing, text, StringComparison.Ordinal);
        Assert.Contains(DeskText.Fault_FirstLevelHeading.TrimEnd('.'), text, StringComparison.Ordinal);
        Assert.Equal(Stage.InReview, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_FormThatWasOvertaken_DoesNothing()
    {
        var entry = await site.AddNewsAsync("overtaken");
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.ActAsync(entry, Verb.Submit, new() { ["seen[]"] = "uz-7-Draft" });

        Assert.Contains(DeskText.Refusal_Changed, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Post_ReturnWithoutReason_AsksForItByTheField(string reason)
    {
        var entry = await site.AddNewsAsync("no-reason-" + reason.Length, DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Return, new() { ["Reason"] = reason });

        var page = await response.ReadAsync();
        Assert.Equal(DeskText.Refusal_ReasonMissing, page.QuerySelector("#Reason-error")!.TextContent);
        Assert.True(page.QuerySelector("#Reason")!.HasAttribute("autofocus"));
        Assert.Equal(Stage.InReview, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var entry = await site.AddNewsAsync("no-token");
        using var client = await site.SignInAsync(Role.Author);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("seen", "uz-1-Draft")]);

        using var response = await client.PostAsync(new Uri(DeskLinks.Act(entry, Verb.Submit, SiteLanguage.Uzbek), UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_TheSameFormTwice_IsCarriedOutOnce()
    {
        var entry = await site.AddNewsAsync("twice");
        using var client = await site.SignInAsync(Role.Author);
        using var first = await client.ActAsync(entry, Verb.Submit);
        var events = await site.EventCountAsync();

        using var second = await client.ActAsync(entry, Verb.Submit, new() { ["seen[]"] = "uz-1-Draft" });

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Contains(DeskText.Refusal_Changed, (await second.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(events, await site.EventCountAsync());
    }

    [Fact]
    public async Task Post_Return_ShowsTheReasonAtTheDesk()
    {
        var entry = await site.AddNewsAsync("returned", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Return, new() { ["Reason"] = "Manba koʻrsatilmagan" });

        Assert.Equal(DeskLinks.Entry(entry), response.Headers.Location!.ToString());
        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));
        Assert.Contains(DeskText.Done_Return, page.QuerySelector(".notice.success")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Manba koʻrsatilmagan", page.QuerySelector("section[aria-labelledby='uz-heading'] .notice.warning")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SubmissionOfBoth_MovesBoth()
    {
        var entry = await site.AddNewsAsync("both-submitted");
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.ActAsync(entry, Verb.Submit, null, SiteLanguage.Uzbek, SiteLanguage.Kazakh);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(Stage.InReview, await site.StageAsync(entry));
        Assert.Equal(Stage.InReview, await site.StageAsync(entry, SiteLanguage.Kazakh));
    }

    private async Task AssertRefusedAsync(HttpClient client, EntryReference entry, Verb verb, string words, Stage stage)
    {
        var events = await site.EventCountAsync();

        using var response = await client.ActAsync(entry, verb);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(words, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(stage, await site.StageAsync(entry));
        Assert.Equal(events, await site.EventCountAsync());
    }

    private static string DeskTextInKazakh(string name) =>
        DeskText.ResourceManager.GetString(name, System.Globalization.CultureInfo.GetCultureInfo("kk"))!;

    private Task<string> PersonOfKazakhstanAsync() => site.OnStoreAsync((_, store) =>
        Task.FromResult(store.Entries.OfType<Person>().AsEnumerable().First(person => person.Facts.Owners is [Side.Kazakhstan]).Key));
}

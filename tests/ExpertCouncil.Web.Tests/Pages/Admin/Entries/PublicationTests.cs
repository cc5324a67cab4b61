using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class PublicationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Post_ByAnAuthor_IsForbidden()
    {
        var entry = await site.AddNewsAsync("author-publishes", DeskNews.Approved(site));
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri(DeskLinks.Act(entry, Verb.Publish, SiteLanguage.Uzbek), UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Stage.Approved, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_Draft_IsRefused()
    {
        var entry = await site.AddNewsAsync("publish-draft");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Publish);

        Assert.Contains(DeskText.Refusal_NotApproved, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_ExceptionallyByAReviewer_IsRefused()
    {
        var entry = await site.AddNewsAsync("exception-reviewer");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.PublishExceptionally, new() { ["Reason"] = "Shoshilinch" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_ExceptionallyWithoutReason_AsksForIt()
    {
        var entry = await site.AddNewsAsync("exception-reason");
        using var client = await site.SignInAsync(Role.Administrator);

        using var response = await client.ActAsync(entry, Verb.PublishExceptionally);

        Assert.NotNull((await response.ReadAsync()).QuerySelector("#Reason-error"));
        Assert.Equal(Stage.Draft, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_Both_ShowsBothOnTheSiteAtOnce()
    {
        var entry = await site.AddNewsAsync("both-published", DeskNews.Approved(site));
        using var client = await site.SignInAsync(Role.Reviewer);
        using var reader = site.CreateClient();
        using var before = await reader.GetAsync(new Uri("/uz/yangiliklar/both-published-uz", UriKind.Relative));

        using var response = await client.ActAsync(entry, Verb.Publish, null, SiteLanguage.Uzbek, SiteLanguage.Kazakh);

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("Sinov both-published", (await site.GetPageAsync("/uz/yangiliklar/both-published-uz")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Сынақ both-published", (await site.GetPageAsync("/kk/zhanalyqtar/both-published-kk")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_BothWithOneHindered_PublishesNeither()
    {
        var entry = await site.AddNewsAsync("one-hindered", entry => DeskNews.Approved(site)(entry), summary: "");
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Publish, null, SiteLanguage.Uzbek, SiteLanguage.Kazakh);

        Assert.Contains(DeskText.Obstacle_SummaryMissing, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Stage.Approved, await site.StageAsync(entry, SiteLanguage.Kazakh));
    }

    [Fact]
    public async Task Post_ExceptionallyByAnAdministrator_PublishesAndIsMarkedInTheHistory()
    {
        var entry = await site.AddNewsAsync("exception-done");
        using var client = await site.SignInAsync(Role.Administrator);

        using var response = await client.ActAsync(entry, Verb.PublishExceptionally, new() { ["Reason"] = "Rais topshirigʻi" });

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var history = await client.GetDocumentAsync(DeskLinks.History(entry, SiteLanguage.Uzbek));
        Assert.Contains(DeskText.History_Exceptional, history.Body!.TextContent, StringComparison.Ordinal);
        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));
        Assert.Contains("Rais topshirigʻi", page.QuerySelector(".timeline-log")!.TextContent, StringComparison.Ordinal);
    }
}

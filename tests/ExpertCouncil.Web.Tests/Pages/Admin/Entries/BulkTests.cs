using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class BulkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_NothingChosen_SaysWhatToDo()
    {
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync($"{DeskLinks.Bulk}?verb=publish");

        Assert.Contains(DeskText.Bulk_NothingChosen, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?verb=publish-exceptionally")]
    [InlineData("?verb=nonsense")]
    public async Task Get_VerbThatIsNotForMany_IsNotFound(string query)
    {
        using var client = await site.SignInAsync(Role.Administrator);

        using var response = await client.GetAsync(new Uri(DeskLinks.Bulk + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_Entries_SaysForEachTextWhatWillHappenOrWhyNot()
    {
        var ready = await site.AddNewsAsync("bulk-ready", DeskNews.InReview(site));
        var lacking = await site.AddNewsAsync("bulk-lacking", DeskNews.InReview(site), summary: "");
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(Address(Verb.Approve, ready, lacking));

        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.DoesNotContain(DeskText.Obstacle_SummaryMissing, rows[0], StringComparison.Ordinal);
        Assert.Contains(DeskText.Obstacle_SummaryMissing, rows[1], StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("input[name='text[]']").Length);
    }

    [Fact]
    public async Task Post_ApprovalByAnAuthor_ChangesNothing()
    {
        var entry = await site.AddNewsAsync("bulk-author", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.PostFormAsync(Address(Verb.Submit, entry), "main form", new() { ["verb"] = "approve", ["text[]"] = $"{entry} uz-1-InReview" });

        var page = await client.GetDocumentAsync(response.Headers.Location!.ToString());
        Assert.Contains(DeskText.Refusal_NotAllowed, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Stage.InReview, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_Confirmed_CarriesOutWhatIsPossibleAndTellsOfEach()
    {
        var ready = await site.AddNewsAsync("bulk-done", DeskNews.InReview(site));
        var overtaken = await site.AddNewsAsync("bulk-overtaken", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Reviewer);
        var address = Address(Verb.Approve, ready, overtaken);
        var page = await client.GetDocumentAsync(address);
        using var other = await site.SignInAsync(Role.Reviewer);
        using var returned = await other.ActAsync(overtaken, Verb.Return, new() { ["Reason"] = "Tuzatish kerak" });
        var fields = page.QuerySelectorAll("main form input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var form = new FormUrlEncodedContent(fields);

        using var response = await client.PostAsync(new Uri(DeskLinks.Bulk, UriKind.Relative), form);

        var results = await client.GetDocumentAsync(response.Headers.Location!.ToString());
        var rows = results.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(Stage.Approved, await site.StageAsync(ready));
        Assert.Equal(Stage.Draft, await site.StageAsync(overtaken));
        Assert.Contains(rows, row => row.Contains("Sinov bulk-done", StringComparison.Ordinal) && row.Contains(DeskText.Done_Approve, StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("Sinov bulk-overtaken", StringComparison.Ordinal) && row.Contains(DeskText.Refusal_Changed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_ResultsReadBefore_LeadToTheList()
    {
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.GetAsync(new Uri(DeskLinks.BulkResult, UriKind.Relative));

        Assert.Equal(DeskLinks.Entries, response.Headers.Location!.ToString());
    }

    private static string Address(Verb verb, params EntryReference[] entries) =>
        DeskLinks.Bulk + SiteLinks.Query([("verb", verb.Word()), .. entries.Select(entry => ("entry", (string?)entry.ToString()))]);
}

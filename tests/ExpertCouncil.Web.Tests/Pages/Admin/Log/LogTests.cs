using System.Text;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Log;

public sealed class LogTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(DeskLinks.Log)]
    [InlineData(DeskLinks.LogFile)]
    public async Task Get_AsAuthor_IsForbidden(string address)
    {
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.False(response.IsSuccessStatusCode, "The log is for reviewers.");
    }

    [Theory]
    [InlineData("?entry=x&person=y&what=z&from=2026-02-31&to=x&before=-1&language=en")]
    [InlineData("?before=0")]
    public async Task Get_AddressThatNamesNothing_StillShowsAPage(string query)
    {
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(DeskLinks.Log + query);

        Assert.Equal(DeskText.Nav_Log, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_OneEntry_ShowsItsEventsAlone()
    {
        var entry = await site.AddNewsAsync("log-one", DeskNews.InReview(site));
        await site.AddNewsAsync("log-other", DeskNews.InReview(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(DeskLinks.LogOf(entry));

        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("Sinov log-one", row.TextContent, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".notice.success"));
    }

    [Fact]
    public async Task Get_File_IsForSpreadsheetsAndComputesNothing()
    {
        var entry = await site.AddNewsAsync("log-file", entry =>
        {
            DeskNews.InReview(site)(entry);
            entry.In(SiteLanguage.Uzbek)!.Return(DeskNews.Reviewer, site.Clock.GetUtcNow(), "=HYPERLINK(\"http://x\")");
        });
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.GetAsync(new Uri($"{DeskLinks.LogFile}?entry={entry}", UriKind.Relative));

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
        Assert.Equal(7, text.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Get_LineThatWasChanged_NamesTheFirstBadOne()
    {
        await using var own = new SiteFixture();
        await own.AddNewsAsync("log-broken");
        var number = await own.OnStoreAsync(async (_, store) =>
        {
            var last = await store.Events.MaxAsync(line => line.Sequence);
            await store.Events.Where(line => line.Sequence == last).ExecuteUpdateAsync(update => update.SetProperty(line => line.By, "Boshqa"));

            return last;
        });
        using var client = await own.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(DeskLinks.Log);

        Assert.Equal(DeskText.Log_Broken.With((int)number), page.QuerySelector(".notice.error")!.TextContent);
    }
}

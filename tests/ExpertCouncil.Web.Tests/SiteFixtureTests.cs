using ExpertCouncil.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests;

public sealed class SiteFixtureTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Start_AnotherHostOnARunningSite_KeepsWhatTheSiteHolds()
    {
        await site.AddNewsAsync("kept-by-the-site", DeskNews.Published(site));
        // What only the log beside the store holds would outlive a store that is written over.
        await site.OnStoreAsync((_, store) => store.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        await using var other = site.WithWebHostBuilder(_ => { });
        using var reader = other.OpenBrowser();

        using var page = await reader.GetAsync(new Uri("/uz/yangiliklar/kept-by-the-site-uz", UriKind.Relative));

        Assert.True(page.IsSuccessStatusCode);
        Assert.NotEmpty((await site.GetPageAsync("/uz/yangiliklar/kept-by-the-site-uz")).QuerySelectorAll("article"));
    }
}

using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Dashboard;

public sealed class DashboardTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_NothingWaiting_SaysWhatToDo()
    {
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Dashboard);

        Assert.Contains(DeskText.Dashboard_NoDrafts, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#review"));
        Assert.NotNull(page.QuerySelector($"main a[href='{DeskLinks.NewEntry}']"));
    }

    [Fact]
    public async Task Get_TextInReview_WaitsForTheReviewerOfItsLanguage()
    {
        await site.AddNewsAsync("dashboard-review", DeskNews.InReview(site));
        using var kazakh = await site.SignInAsync(Role.Reviewer, languages: [SiteLanguage.Kazakh]);

        var page = await kazakh.GetDocumentAsync(DeskLinks.Dashboard);

        var waiting = page.QuerySelector("section[aria-labelledby='review']")!.TextContent;
        Assert.Contains("Сынақ dashboard-review", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("Sinov dashboard-review", waiting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TextReturned_WaitsForItsAuthorWithTheReason()
    {
        var person = await site.AddAccountAsync(Role.Author);
        var author = Actor.Person(person.Id, "Muallif", Rights.Full with { Role = Role.Author });
        await site.AddNewsAsync("dashboard-returned", entry =>
        {
            var (text, now) = (entry.In(SiteLanguage.Uzbek)!, site.Clock.GetUtcNow());
            text.Write(new TextDraft("Qaytgan matn", "Mazmun", "Matn"), author, now);
            text.Submit(author, now);
            text.Return(DeskNews.Reviewer, now, "Sanani tekshiring");
        });
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        var page = await client.GetDocumentAsync(DeskLinks.Dashboard);

        var returned = page.QuerySelector("section[aria-labelledby='returned']")!.TextContent;
        Assert.Contains("Qaytgan matn", returned, StringComparison.Ordinal);
        Assert.Contains("Sanani tekshiring", returned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ScheduledText_ShowsTheTimeOfBothCapitals()
    {
        await site.AddNewsAsync("dashboard-scheduled", entry =>
        {
            DeskNews.Approved(site)(entry);
            entry.In(SiteLanguage.Uzbek)!.Schedule(new DateTimeOffset(2026, 3, 9, 4, 0, 0, TimeSpan.Zero), DeskNews.Reviewer, site.Clock.GetUtcNow());
        });
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(DeskLinks.Dashboard);

        var scheduled = page.QuerySelector("section[aria-labelledby='scheduled']")!.TextContent;
        Assert.Contains("Sinov dashboard-scheduled", scheduled, StringComparison.Ordinal);
        Assert.Contains("09:00 (Toshkent, Ostona)", scheduled, StringComparison.Ordinal);
    }
}

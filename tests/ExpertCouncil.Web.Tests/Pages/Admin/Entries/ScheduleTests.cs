using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class ScheduleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("2026-02-31", "10:00", "Day")]
    [InlineData("ertaga", "10:00", "Day")]
    [InlineData("2026-03-05", "25:00", "Time")]
    [InlineData("2026-03-02", "11:59", "Day")]
    public async Task Post_TimeThatIsNone_IsRefusedByItsFieldWithAllThatWasTyped(string day, string time, string field)
    {
        var entry = await site.AddNewsAsync("time-" + $"{day}-{time}".Replace(':', '-'), DeskNews.Approved(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Schedule, new() { ["Day"] = day, ["Time"] = time, ["Zone"] = "Asia/Almaty" });

        var page = await response.ReadAsync();
        Assert.NotNull(page.QuerySelector($"#{field}-error"));
        Assert.Equal(day, page.QuerySelector("#Day")!.GetAttribute("value"));
        Assert.Equal(time, page.QuerySelector("#Time")!.GetAttribute("value"));
        Assert.Equal("Asia/Almaty", page.QuerySelector("#Zone option[selected]")!.GetAttribute("value"));
        Assert.Equal(Stage.Approved, await site.StageAsync(entry));
    }

    [Fact]
    public async Task Post_DayAndTime_SchedulesAndShowsBothClocks()
    {
        var entry = await site.AddNewsAsync("scheduled", DeskNews.Approved(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Schedule, new() { ["Day"] = "05.03.2026", ["Time"] = "9:30", ["Zone"] = "Asia/Tashkent" });

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 4, 30, 0, TimeSpan.Zero), (await site.EntryAsync(entry)).In(SiteLanguage.Uzbek)!.ScheduledFor);
        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));
        Assert.Contains("09:30 (Toshkent, Ostona)", page.QuerySelector(".notice.success")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Cancellation_LeavesTheTextApproved()
    {
        var at = site.Clock.GetUtcNow();
        var entry = await site.AddNewsAsync("unscheduled", entry =>
        {
            DeskNews.Approved(site)(entry);
            entry.In(SiteLanguage.Uzbek)!.Schedule(at.AddDays(1), DeskNews.Reviewer, at);
        });
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Unschedule);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(Stage.Approved, await site.StageAsync(entry));
    }
}

using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

public sealed class WorkPlanTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Plan = "2024-2025";
    private const string Trains = "2024-proposal-trains";

    private static readonly string Item = DeskLinks.PlanItem(Trains);

    [Theory]
    [InlineData("/admin/work-plan")]
    [InlineData("/admin/work-plan/2024-proposal-trains")]
    [InlineData("/admin/work-plan/2024-2025/order")]
    [InlineData("/admin/work-plan/2024-2025/import")]
    [InlineData("/admin/work-plan/2024-2025/file.csv")]
    public async Task Get_NobodySignedIn_LeadsToTheDoor(string path)
    {
        using var client = site.OpenBrowser();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Contains(DeskLinks.SignIn, response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/work-plan?plan=nonsense")]
    [InlineData("/admin/work-plan/no-such-item")]
    [InlineData("/admin/work-plan/nonsense/order")]
    [InlineData("/admin/work-plan/2030/order")]
    [InlineData("/admin/work-plan/nonsense/import")]
    [InlineData("/admin/work-plan/nonsense/file.csv")]
    public async Task Get_WhatIsNot_IsNotFound(string path)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2027-2026")]
    [InlineData("keyingi")]
    [InlineData("2024-2025")]
    public async Task PostNew_NoPeriodOrOneThatIsThere_IsRefusedByItsField(string period)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(DeskLinks.WorkPlan, "New", new() { ["NewPlan"] = period });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector("#NewPlan-error"));
        Assert.Equal(period, page.QuerySelector("#NewPlan")!.GetAttribute("value") ?? "");
        Assert.True(page.QuerySelector("#NewPlan")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task PostNew_Period_LeadsToItsEmptyPlan()
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(DeskLinks.WorkPlan, "New", new() { ["NewPlan"] = " 2026\u20132027 " });
        var page = await client.GetDocumentAsync(response.Headers.Location!.ToString());

        Assert.Equal("/admin/work-plan?plan=2026-2027", response.Headers.Location!.ToString());
        Assert.NotNull(page.QuerySelector($"a[href='{DeskLinks.New(EntryKind.WorkPlanItem, "2026-2027")}']"));
        Assert.NotNull(page.QuerySelector(".empty"));
    }

    [Fact]
    public async Task Get_Plan_ShowsEveryItemInOrderInBothLanguages()
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(DeskLinks.Plan(Plan));
        var numbers = page.QuerySelectorAll(".plan-table tbody td[data-label]:first-child").Select(cell => int.Parse(cell.TextContent, null)).ToList();

        Assert.Equal(17, numbers.Count);
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(17, page.QuerySelectorAll(".plan-table a[lang=uz]").Length);
        Assert.Equal(17, page.QuerySelectorAll(".plan-table a[lang=kk]").Length);
    }

    [Theory]
    [InlineData("status=done", "done")]
    [InlineData("direction=transport", "transport")]
    [InlineData("overdue=true", "overdue")]
    public async Task Get_Filtered_ShowsOnlyThose(string query, string what)
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync($"{DeskLinks.Plan(Plan)}&{query}");
        var items = await site.OnStoreAsync((services, _) => services.GetRequiredService<DeskPlans>().ItemsAsync(Plan, default));
        var today = site.Clock.CouncilDay();
        var expected = items.Count(item => (WorkPlanItemFacts)item.Facts is var facts
            && (what == "overdue" ? facts.IsOverdue(today) : what == "done" ? facts.Status == PlanItemStatus.Done : facts.Direction == what));

        Assert.Equal(expected, page.QuerySelectorAll(".plan-table tbody tr").Length);
    }

    [Theory]
    [InlineData("Progress", "140")]
    [InlineData("Progress", "yarmi")]
    [InlineData("Status", "begun")]
    public async Task PostItem_WhatCannotBe_IsRefusedByItsFieldAndKeepsEverythingTyped(string field, string value)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(Item, "form.panel", new() { ["Form.LogUz"] = "Kelishildi", [$"Form.{field}"] = value });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector($"#Form_{field}-error"));
        Assert.Equal("Kelishildi", page.QuerySelector("#Form_LogUz")!.TextContent.Trim());
        Assert.Equal(PlanItemStatus.NotPublished, (await FactsAsync(Trains)).Status);
    }

    [Theory]
    [InlineData("LogDate", "2026-02-31", "LogUz")]
    [InlineData("EvidenceUrl", "javascript:alert(1)", "EvidenceUz")]
    [InlineData("EvidenceEntry", "news/no-such", "LogUz")]
    public async Task PostItem_WrongLogOrLink_IsRefusedByItsField(string field, string value, string other)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(Item, "form.panel", new() { [$"Form.{other}"] = "Soʻz", [$"Form.{field}"] = value });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector($"#Form_{field}-error"));
        Assert.Equal(value, page.QuerySelector($"#Form_{field}")!.GetAttribute("value"));
    }

    [Fact]
    public async Task PostItem_SomebodyChangedTheStatusMeanwhile_IsRefused()
    {
        const string Key = "2024-proposal-research";
        using var client = await site.SignInAsync(Role.Author);
        using var first = await client.PostFormAsync(DeskLinks.PlanItem(Key), "form.panel", new() { ["Form.Status"] = "planned" });
        using var second = await client.PostFormAsync(DeskLinks.PlanItem(Key), "form.panel", new() { ["Form.Status"] = "done", ["Form.SeenStatus"] = "not-published" });

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(PlanItemStatus.Planned, (await FactsAsync(Key)).Status);
    }

    [Fact]
    public async Task PostItem_StatusLogAndEvidence_AreFactsThatWaitForPublication()
    {
        const string Key = "2024-proposal-youth";
        using var client = await site.SignInAsync(Role.Author, name: "Dilnoza");
        var before = await FactsAsync(Key);
        using var response = await client.PostFormAsync(DeskLinks.PlanItem(Key), "form.panel", new()
        {
            ["Form.Status"] = "in-progress",
            ["Form.Progress"] = "40 %",
            ["Form.LogDate"] = "2026-03",
            ["Form.LogUz"] = "Dastur tuzildi",
            ["Form.LogKk"] = "Бағдарлама құрылды",
            ["Form.EvidenceEntry"] = "meetings/2024-08-28-second-meeting",
        });
        var facts = await FactsAsync(Key);
        var page = await client.GetDocumentAsync(response.Headers.Location!.ToString());
        var plan = await client.GetDocumentAsync(DeskLinks.Plan(Plan));

        Assert.Equal((PlanItemStatus.InProgress, 40), (facts.Status, facts.Progress));
        Assert.Equal(new PlanLogEntry(new PartialDate(2026, 3), new LocalText("Dastur tuzildi", "Бағдарлама құрылды")), facts.Log[^1]);
        Assert.Equal(before.Log.Count + 1, facts.Log.Count);
        Assert.NotNull(page.QuerySelector(".notice.success"));
        Assert.NotNull(page.QuerySelector($"a[href^='{DeskLinks.Act(new EntryReference(EntryKind.WorkPlanItem, Key), Verb.Submit, SiteLanguage.Uzbek).Split('?')[0]}']"));
        Assert.NotNull(plan.QuerySelector($"input[name=Submitted][value='{Key}']"));

        using var sent = await client.PostFormAsync(DeskLinks.Plan(Plan), "Submit", new() { ["Submitted"] = Key });
        var entry = await site.OnStoreAsync((services, _) => services.GetRequiredService<EditorialDesk>().FindAsync(new EntryReference(EntryKind.WorkPlanItem, Key), default));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Single(entry!.Entry.Translations, text => text.Stage == Stage.InReview);
    }

    private Task<WorkPlanItemFacts> FactsAsync(string key) =>
        site.OnStoreAsync(async (_, store) => (WorkPlanItemFacts)(await store.Entries.AsNoTracking().SingleAsync(e => e.Kind == EntryKind.WorkPlanItem && e.Key == key)).Facts);
}

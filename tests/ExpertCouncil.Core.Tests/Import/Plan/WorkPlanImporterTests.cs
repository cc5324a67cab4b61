using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Import.Plan;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import.Plan;

public sealed class WorkPlanImporterTests : IAsyncLifetime
{
    private const string Sources = "sources:\n  - name: UzDaily\n";

    private readonly TestStore site = new();

    [Theory]
    [InlineData("trains", "ships", "key:")]
    [InlineData("trains", "", "key:")]
    [InlineData("smti", "nobody", "responsible:")]
    [InlineData("2024-2025", "2026-2027", "plan:")]
    [InlineData("trade", "energy", "direction:")]
    [InlineData("Sarlavha", "Boshqa nom", "title:")]
    public async Task Apply_WhatTheFileCannotChange_IsRefusedWhole(string old, string with, string fault)
    {
        var text = (await FileAsync()).Replace("not-started", "done", StringComparison.Ordinal).Replace(old, with, StringComparison.Ordinal);

        var report = await ApplyAsync(text);

        Assert.StartsWith(fault, Assert.Single(report.Faults).Message, StringComparison.Ordinal);
        Assert.Equal(PlanItemStatus.NotStarted, (await FactsAsync()).Status);
    }

    [Fact]
    public async Task Apply_ItemUnderReview_IsRefusedWhole()
    {
        var text = (await FileAsync()).Replace("not-started", "done", StringComparison.Ordinal);
        await site.EditAsync("work-plan/trains", entry =>
        {
            entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Sarlavha", "", "Yangi"), TestPlan.Author, site.Time.GetUtcNow());
            entry.In(SiteLanguage.Uzbek)!.Submit(TestPlan.Author, site.Time.GetUtcNow());
        });

        var report = await ApplyAsync(text);

        Assert.Contains("reviewed", Assert.Single(report.Faults).Message, StringComparison.Ordinal);
        Assert.Equal(PlanItemStatus.NotStarted, (await FactsAsync()).Status);
    }

    [Fact]
    public async Task Apply_FileOfTheDesk_ChangesNothing()
    {
        var text = await site.ReadAsync(async store => WorkPlanCsv.WriteForDesk(await new DeskPlans(store).ItemsAsync("2024-2025", default), column => column.ToString()));

        var report = await ApplyAsync(text);

        Assert.Empty(report.Faults);
        Assert.Equal((0, 1), (report.Changed, report.Unchanged));
    }

    [Fact]
    public async Task Apply_UnchangedFile_ChangesNothing()
    {
        var before = await VersionsAsync();

        var report = await ApplyAsync(await FileAsync());

        Assert.Empty(report.Faults);
        Assert.Equal((0, 1), (report.Changed, report.Unchanged));
        Assert.Equal(before, await VersionsAsync());
    }

    [Fact]
    public async Task Apply_ChangedCells_ChangeTheFactsAndWhatThePublicReads()
    {
        var text = (await FileAsync()).Replace("smti,,,not-started,,1", "smti,2024-08-28,,in-progress,40,3", StringComparison.Ordinal);

        var report = await ApplyAsync(text);

        Assert.Empty(report.Faults);
        Assert.Equal(1, report.Changed);
        var facts = await FactsAsync();
        Assert.Equal((PlanItemStatus.InProgress, 40, 3), (facts.Status, facts.Progress, facts.Weight));
        Assert.Equal(new Term(new DateOnly(2024, 8, 28), null), facts.Term);
        Assert.Single(facts.Log);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithTags()
            .Write("organisations/smti/facts.yml", "side: uzbekistan\nabbreviation: {uz: SMTI, kk: СМТИ}\n" + Sources)
            .Write("organisations/smti/uz.md", TestContent.Text("smti-uz"))
            .Write("work-plan/trains/facts.yml", "plan: 2024-2025\nnumber: 3\nnature: proposal\ndirection: trade\nresponsible: [smti]\nstatus: not-started\nlog:\n  - date: 2024-08-28\n    text: {uz: Aytildi, kk: Айтылды}\n" + Sources)
            .Write("work-plan/trains/uz.md", TestContent.Text("poyezdlar"));
        Assert.Empty((await site.ImportAsync()).Faults);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task<string> FileAsync() =>
        WorkPlanCsv.Write(await site.ReadAsync(store => new PublishedContent(store).PlanAsync("2024-2025", WritingSystem.UzbekLatin, default)), column => column.ToString());

    private Task<ImportReport> ApplyAsync(string text) =>
        site.ReadAsync(store => new WorkPlanImporter(store, TestStore.PublisherOf(store), site.Time).ApplyAsync("reja.csv", text, default));

    private async Task<WorkPlanItemFacts> FactsAsync() =>
        (WorkPlanItemFacts)(await site.ReadAsync(store => store.PublishedTexts.FirstAsync(t => t.Kind == EntryKind.WorkPlanItem))).Facts;

    private Task<List<string>> VersionsAsync() =>
        site.ReadAsync(async store => (await store.Entries.OrderBy(e => e.Key).ToListAsync()).ConvertAll(e => $"{e.Key} {e.Version}"));
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import;

/// <summary>The three-way compare, with a desk that writes too.</summary>
public sealed class ImportConflictTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Import_DraftAtTheDeskAndSameFile_KeepsTheDraft()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await WriteAtTheDeskAsync("Ish stolida.");

        var report = await site.ImportAsync();

        Assert.True(report.IsClean);
        Assert.Equal((1, 2, Stage.Draft), await UzbekAsync());
        Assert.DoesNotContain("Ish stolida.", await HtmlAsync("report-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BothChanged_KeepsBothTextsAndOverwritesNothing()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await WriteAtTheDeskAsync("Ish stolida.");
        site.Content.Replace("news/report/uz.md", "Matn.", "Faylda.");

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/uz.md"], report.Conflicts);
        var conflict = await site.ReadAsync(store => store.ImportConflicts.SingleAsync());
        Assert.Contains("Faylda.", conflict.FileText, StringComparison.Ordinal);
        Assert.Contains("Ish stolida.", conflict.StoreText, StringComparison.Ordinal);
        Assert.Equal((1, 2, Stage.Draft), await UzbekAsync());
    }

    [Fact]
    public async Task Import_ConflictThatStands_IsListedAgainUnchanged()
    {
        await Import_BothChanged_KeepsBothTextsAndOverwritesNothing();
        var before = await DumpAsync();
        site.Time.Advance(TimeSpan.FromDays(1));

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/uz.md"], report.Conflicts);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Import_FileTakesTheDesksText_RemovesTheConflict()
    {
        await Import_BothChanged_KeepsBothTextsAndOverwritesNothing();
        site.Content.Replace("news/report/uz.md", "Faylda.", "Ish stolida.");

        var report = await site.ImportAsync();

        Assert.Empty(report.Conflicts);
        Assert.False(await site.ReadAsync(store => store.ImportConflicts.AnyAsync()));
    }

    [Fact]
    public async Task Import_FileGoesBack_RemovesTheConflictAndKeepsTheDraft()
    {
        await Import_BothChanged_KeepsBothTextsAndOverwritesNothing();
        site.Content.Replace("news/report/uz.md", "Faylda.", "Matn.");

        await site.ImportAsync();

        Assert.False(await site.ReadAsync(store => store.ImportConflicts.AnyAsync()));
        Assert.Equal((1, 2, Stage.Draft), await UzbekAsync());
    }

    [Fact]
    public async Task Import_ConflictInOneFile_TakesTheOtherFiles()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await WriteAtTheDeskAsync("Ish stolida.");
        site.Content.Replace("news/report/uz.md", "Matn.", "Faylda.").Replace("news/report/kk.md", "Matn.", "Мәтін.");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Changed);
        Assert.Contains("Мәтін.", await HtmlAsync("report-kk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedFileOfAWithdrawnText_IsAConflict()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(TestEntries.Reviewer, site.Time.GetUtcNow(), "xato"));
        site.Content.Replace("news/report/uz.md", "Matn.", "Faylda.");

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/uz.md"], report.Conflicts);
        Assert.NotNull(await site.ReadAsync(store => store.SourceTexts().Where(t => t.Slug == "report-uz").Select(t => t.WithdrawnAt).SingleAsync()));
    }

    [Fact]
    public async Task Import_EntryMadeAtTheDeskUnderTheSameKey_IsAConflict()
    {
        await using (var store = site.Open())
        {
            var facts = new NewsFacts { Date = new DateOnly(2024, 8, 28), Category = NewsCategory.Explainer };
            var entry = Entry.Create(EntryKind.News, "report", Guid.CreateVersion7(site.Time.GetUtcNow()), facts, TestEntries.Author, site.Time.GetUtcNow());
            entry.Begin(SiteLanguage.Uzbek, "report-uz", new TextDraft("Boshqa", "", "Boshqa"), TestEntries.Author, site.Time.GetUtcNow());
            store.Entries.Add(entry);
            await store.SaveChangesAsync();
        }

        site.Content.WithTags().WithNews("report", kazakh: false);

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/facts.yml", "news/report/uz.md"], report.Conflicts);
        Assert.Equal(0, await site.ReadAsync(store => store.SourceTexts().CountAsync()));
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task WriteAtTheDeskAsync(string body) => site.EditAsync(
        "news/report", entry => entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Sarlavha", "Qisqacha.", body), TestEntries.Reviewer, site.Time.GetUtcNow()));

    private async Task<(int Live, int Working, Stage Stage)> UzbekAsync()
    {
        var text = await site.ReadAsync(store => store.Translations.SingleAsync(t => t.Language == SiteLanguage.Uzbek));

        return (text.LiveNumber!.Value, text.WorkingNumber!.Value, text.Stage);
    }

    private Task<string> HtmlAsync(string slug) => site.ReadAsync(store => store.SourceTexts().Where(t => t.Slug == slug).Select(t => t.Html).SingleAsync());

    private Task<string> DumpAsync() => site.DumpAsync();
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import;

public sealed class ContentImporterTests : IAsyncLifetime
{
    private static readonly Actor Editor = new("aziza", ActorKind.Editor);
    private static readonly Actor Reviewer = new("daniyar", ActorKind.Editor);

    private readonly TestStore site = new();

    [Fact]
    public async Task Import_MissingFolder_IsAFaultAndChangesNothing()
    {
        var report = await site.ImportAsync();

        Assert.False(report.IsClean);
        Assert.Equal(0, await site.ReadAsync(store => store.Entries.CountAsync()));
    }

    [Fact]
    public async Task Import_BrokenEntry_LeavesNothingAndLetsTheOthersIn()
    {
        site.Content.WithTags().WithNews("broken", body: "[x](entry:news/nothing)").WithNews("whole");

        var report = await site.ImportAsync();

        Assert.Equal(["news/broken/kk.md", "news/broken/uz.md"], report.Faults.Select(fault => fault.File));
        Assert.Equal(1, report.Created);
        Assert.Equal(["whole"], await site.ReadAsync(store => store.Entries.Select(e => e.Key).ToListAsync()));
        Assert.DoesNotContain(await site.ReadAsync(store => store.SyncedFiles.Select(f => f.Path).ToListAsync()), path => path.Contains("broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_EntryTheStoreRefuses_IsReportedAndLeavesNothing()
    {
        site.Content.WithTags().WithNews("first");
        await site.ImportAsync();
        // The slug is taken by an entry that only the store still has.
        Directory.Delete(Path.Combine(site.Content.Path, "news/first"), recursive: true);
        site.Content.WithNews("second").Replace("news/second/uz.md", "second-uz", "first-uz").WithNews("third");

        var report = await site.ImportAsync();

        Assert.Equal("news/second", Assert.Single(report.Faults).File);
        Assert.Equal(["first", "third"], await site.ReadAsync(store => store.Entries.OrderBy(e => e.Key).Select(e => e.Key).ToListAsync()));
        Assert.Equal(0, await site.ReadAsync(store => store.Revisions().CountAsync(r => r.Title == "second")));
    }

    [Fact]
    public async Task Import_EveryKind_PublishesAllInBothLanguages()
    {
        site.Content.WithEveryKind();

        var report = await site.ImportAsync();

        Assert.Empty(report.Faults);
        Assert.Equal(10, report.Created);
        Assert.Equal(0, report.Pending);
        Assert.Equal(20, await site.ReadAsync(store => store.PublishedTexts.CountAsync(t => !t.HasPendingLinks)));
    }

    [Fact]
    public async Task Import_SecondRun_ChangesNoRow()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        var before = await DumpAsync();
        site.Time.Advance(TimeSpan.FromDays(1));

        var report = await site.ImportAsync();

        Assert.Equal(10, report.Unchanged);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Import_ChangedText_PublishesANewRevisionOfThatLanguageOnly()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        site.Content.Replace("news/report/uz.md", "Matn.", "Yangi matn.");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Changed);
        var numbers = await site.ReadAsync(store => store.Translations.OrderBy(t => t.Language).Select(t => new { t.Language, t.LiveNumber, t.Stage }).ToListAsync());
        Assert.Equal([(SiteLanguage.Kazakh, 1), (SiteLanguage.Uzbek, 2)], numbers.Select(t => (t.Language, t.LiveNumber!.Value)));
        Assert.All(numbers, translation => Assert.Equal(Stage.Published, translation.Stage));
        Assert.Contains("Yangi matn.", await HtmlAsync("report-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedFacts_PublishesThemInBothLanguages()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        site.Content.Replace("news/report/facts.yml", "2024-08-28", "2024-08-29");

        await site.ImportAsync();

        var days = await site.ReadAsync(store => store.PublishedTexts.Select(t => t.Day).ToListAsync());
        Assert.Equal([new DateOnly(2024, 8, 29), new DateOnly(2024, 8, 29)], days);
        Assert.Equal(1, await site.ReadAsync(store => store.Events.CountAsync(e => e.Verb == Verb.ChangeFacts)));
    }

    [Fact]
    public async Task Import_OtherWritingOfTheSame_MakesNoRevision()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        site.Content
            .Replace("news/report/uz.md", "title: Sarlavha", "title: \"Sarlavha\"")
            .Replace("news/report/facts.yml", "category: news   # not an explainer", "category: \"news\"");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Unchanged);
        Assert.Equal(2, await site.ReadAsync(store => store.Revisions().CountAsync()));
        Assert.Equal(site.Content.Read("news/report/uz.md"), await site.ReadAsync(store => store.SyncedFiles.Where(f => f.Path == "news/report/uz.md").Select(f => f.Text).SingleAsync()));
    }

    [Fact]
    public async Task Import_SecondLanguageLater_PublishesItBesideTheFirst()
    {
        site.Content.WithTags().WithNews("report", kazakh: false);
        await site.ImportAsync();
        site.Content.WithNews("report");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Changed);
        Assert.Equal(2, await site.ReadAsync(store => store.PublishedTexts.CountAsync(t => t.TextLanguage == t.Language)));
    }

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
        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(Editor, site.Time.GetUtcNow(), "xato"));
        site.Content.Replace("news/report/uz.md", "Matn.", "Faylda.");

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/uz.md"], report.Conflicts);
        Assert.NotNull(await site.ReadAsync(store => store.PublishedTexts.Where(t => t.Slug == "report-uz").Select(t => t.WithdrawnAt).SingleAsync()));
    }

    [Fact]
    public async Task Import_EntryMadeAtTheDeskUnderTheSameKey_IsAConflict()
    {
        await using (var store = site.Open())
        {
            var facts = new NewsFacts { Date = new DateOnly(2024, 8, 28), Category = NewsCategory.Explainer };
            var entry = Entry.Create(EntryKind.News, "report", Guid.CreateVersion7(site.Time.GetUtcNow()), facts, Editor, site.Time.GetUtcNow());
            entry.Begin(SiteLanguage.Uzbek, "report-uz", new TextDraft("Boshqa", "", "Boshqa"), Editor, site.Time.GetUtcNow());
            store.Entries.Add(entry);
            await store.SaveChangesAsync();
        }

        site.Content.WithTags().WithNews("report", kazakh: false);

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/facts.yml", "news/report/uz.md"], report.Conflicts);
        Assert.Equal(0, await site.ReadAsync(store => store.PublishedTexts.CountAsync()));
    }

    [Fact]
    public async Task Import_DeletedFile_IsReportedAndWithdrawsNothing()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        site.Content.Delete("news/report/kk.md");

        var report = await site.ImportAsync();

        Assert.Equal(["news/report/kk.md"], report.Deleted);
        Assert.True(report.IsClean);
        Assert.Equal(2, await site.ReadAsync(store => store.PublishedTexts.CountAsync(t => t.WithdrawnAt == null && t.TextLanguage == t.Language)));
    }

    [Fact]
    public async Task Import_RenamedSlug_KeepsTheFormerAddress()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        site.Content.Replace("news/report/uz.md", "report-uz", "hisobot");

        await site.ImportAsync();

        var former = await site.ReadAsync(store => store.FormerAddresses.SingleAsync());
        Assert.Equal((SiteLanguage.Uzbek, "report-uz"), (former.Language, former.Slug));
        Assert.Equal(2, await site.ReadAsync(store => store.Revisions().CountAsync()));
    }

    [Fact]
    public async Task Import_TextsThatNameEachOther_LinkBothWays()
    {
        site.Content.WithTags().WithNews("a", body: "[ikki](entry:news/b)").WithNews("b", body: "[bir](entry:news/a)");

        var report = await site.ImportAsync();

        Assert.Equal(0, report.Pending);
        Assert.Contains("<a href=\"/uz/yangiliklar/b-uz\">ikki</a>", await HtmlAsync("a-uz"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/kk/zhanalyqtar/a-kk\">bir</a>", await HtmlAsync("b-kk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RenamedSlug_MovesTheLinksOfOthers()
    {
        await Import_TextsThatNameEachOther_LinkBothWays();
        site.Content.Replace("news/b/uz.md", "b-uz", "ikkinchi");

        await site.ImportAsync();

        Assert.Contains("href=\"/uz/yangiliklar/ikkinchi\"", await HtmlAsync("a-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_QuotationAndFigure_ShowsThePostOfThatDayAndTheFigure()
    {
        site.Content.WithEveryKind()
            .WithNews("quote", body: "::: quote speaker=eldor-aripov date=2024-08-28\nGap.\n:::\n\n::: key-figure figure=trade-2025\n:::");

        await site.ImportAsync();

        var html = await HtmlAsync("quote-uz");
        Assert.Contains("SMTI direktori", html, StringComparison.Ordinal);
        Assert.Contains("2024-yil 28-avgust", html, StringComparison.Ordinal);
        Assert.Contains("4,97", html, StringComparison.Ordinal);
        Assert.Contains("mlrd AQSH dollaridan ortiq", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedFigure_IsShownWhereItIsNamed()
    {
        await Import_QuotationAndFigure_ShowsThePostOfThatDayAndTheFigure();
        site.Content.Replace("pages/key-figures/facts.yml", "4.97", "5.01");

        await site.ImportAsync();

        Assert.Contains("5,01", await HtmlAsync("quote-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_MediaFile_IsKeptUnderItsHash()
    {
        site.Content.WithTags().WithNews("report", body: "::: document file=a.pdf\nHujjat\n:::").Write("news/report/a.pdf", TestCouncil.Pdf);

        var report = await site.ImportAsync();

        Assert.Empty(report.Faults);
        var file = await site.ReadAsync(store => store.Entries.AsNoTracking().SelectMany(e => e.Media).SingleAsync());
        Assert.Equal(("application/pdf", (long)TestCouncil.Pdf.Length), (file.MediaType, file.Length));
        Assert.Equal(TestCouncil.Pdf, await File.ReadAllBytesAsync(Path.Combine(site.Folder.Media, file.Sha256[..2], file.Sha256)));
        Assert.Contains($"/media/{file.Sha256}/a.pdf", await HtmlAsync("report-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedMediaFile_ReplacesItUnderItsName()
    {
        await Import_MediaFile_IsKeptUnderItsHash();
        site.Content.Write("news/report/a.pdf", "%PDF-1.7\nother\n");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Changed);
        Assert.Equal(15, (await site.ReadAsync(store => store.Entries.AsNoTracking().SelectMany(e => e.Media).SingleAsync())).Length);
    }

    [Fact]
    public async Task Import_ChangedTags_AreTakenAndNoneIsLost()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        site.Content.Write("tags.yml", "- key: council\n  name: {uz: Kengash, kk: Кеңес}\n- key: trade\n  direction: true\n  name: {uz: Savdo-sotiq, kk: Сауда}\n");

        await site.ImportAsync();

        var tags = await site.ReadAsync(store => store.Tags.OrderBy(t => t.Position).ToListAsync());
        Assert.Equal(["council", "trade"], tags.Select(tag => tag.Key));
        Assert.Equal("Savdo-sotiq", tags[1].Name.Uzbek);
    }

    [Fact]
    public async Task Import_Progress_CountsEveryEntry()
    {
        site.Content.WithEveryKind();
        var told = new List<ContentProgress>();
        await using var store = site.Open();

        await new ContentImporter(store, new Core.Publishing.Publisher(store), site.Folder, site.Time).ImportAsync(site.Content.Path, new Listener(told), default);

        Assert.Equal(10, told.Count);
        Assert.Equal(new ContentProgress(10, 10, "news/report"), told[^1]);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task WriteAtTheDeskAsync(string body) => site.EditAsync(
        "news/report", entry => entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Sarlavha", "Qisqacha.", body), Reviewer, site.Time.GetUtcNow()));

    private async Task<(int Live, int Working, Stage Stage)> UzbekAsync()
    {
        var text = await site.ReadAsync(store => store.Translations.SingleAsync(t => t.Language == SiteLanguage.Uzbek));

        return (text.LiveNumber!.Value, text.WorkingNumber!.Value, text.Stage);
    }

    private Task<string> HtmlAsync(string slug) => site.ReadAsync(store => store.PublishedTexts.Where(t => t.Slug == slug).Select(t => t.Html).SingleAsync());

    private Task<string> DumpAsync() => site.DumpAsync();

    private sealed class Listener(List<ContentProgress> told) : IProgress<ContentProgress>
    {
        public void Report(ContentProgress value) => told.Add(value);
    }
}

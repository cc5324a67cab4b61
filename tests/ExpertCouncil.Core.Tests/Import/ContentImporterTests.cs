using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import;

public sealed class ContentImporterTests : IAsyncLifetime
{
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
        Assert.Equal(20, await site.ReadAsync(store => store.SourceTexts().CountAsync(t => !t.HasPendingLinks)));
    }

    [Fact]
    public async Task Import_TextInAnotherFormThanTheDeskSaves_IsAFaultNotARewriting()
    {
        site.Content.WithTags().WithNews("typed", body: "o'zbek").WithNews("hidden", body: "to\u00ADgʻ").WithNews("mixed", body: "т\u0069л");

        var report = await site.ImportAsync();

        Assert.Equal((0, 5), (report.Created, report.Faults.Count));
        Assert.Equal(0, await site.ReadAsync(store => store.Entries.CountAsync()));
    }

    [Fact]
    public async Task Import_TextThatPassesTheCheck_IsStoredLetterByLetter()
    {
        const string Body = "Oʻzbek “tili”, COVID-19-дан; `o'z` <https://a.uz/o'z>\u00A0😀.";
        site.Content.WithTags().WithNews("report", body: Body);

        Assert.Empty((await site.ImportAsync()).Faults);

        Assert.Equal([Body], await site.ReadAsync(store => store.Revisions().Select(r => r.Body).Distinct().ToListAsync()));
        Assert.Equal(1, (await site.ImportAsync()).Unchanged);
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

        var days = await site.ReadAsync(store => store.SourceTexts().Select(t => t.Day).ToListAsync());
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
        Assert.Equal(2, await site.ReadAsync(store => store.SourceTexts().CountAsync(t => t.TextLanguage == t.Language)));
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
        Assert.Equal(2, await site.ReadAsync(store => store.SourceTexts().CountAsync(t => t.WithdrawnAt == null && t.TextLanguage == t.Language)));
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

        await new ContentImporter(store, TestStore.PublisherOf(store), site.Folder, site.Time).ImportAsync(site.Content.Path, new Listener(told), default);

        Assert.Equal(10, told.Count);
        Assert.Equal(new ContentProgress(10, 10, "news/report"), told[^1]);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<string> HtmlAsync(string slug) => site.ReadAsync(store => store.SourceTexts().Where(t => t.Slug == slug).Select(t => t.Html).SingleAsync());

    private Task<string> DumpAsync() => site.DumpAsync();

    private sealed class Listener(List<ContentProgress> told) : IProgress<ContentProgress>
    {
        public void Report(ContentProgress value) => told.Add(value);
    }
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Reports;

public sealed class MistakeLetterboxTests : IAsyncLifetime
{
    private static readonly EntryReference Navruz = new(EntryKind.News, "navruz");

    private readonly TestStore site = new();

    [Fact]
    public async Task Send_UnknownEntry_IsRefused()
    {
        Assert.False(await SendAsync(new MistakeLetter("soʻz", null, null), new EntryReference(EntryKind.News, "unknown")));
        Assert.Empty(await ReportsAsync());
    }

    [Fact]
    public async Task Send_Draft_IsRefused()
    {
        await AddAsync(At(Core.Editorial.Stage.Approved, "secret").Entry);

        Assert.Null(await OnBoxAsync(box => box.FindAsync(new EntryReference(EntryKind.News, "secret"), WritingSystem.UzbekLatin, default)));
        Assert.False(await SendAsync(new MistakeLetter("navruz", null, null), new EntryReference(EntryKind.News, "secret")));
    }

    [Fact]
    public async Task Send_WithdrawnText_IsRefused()
    {
        await site.EditAsync("news/navruz", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(Reviewer, Now, "xato"));

        Assert.False(await SendAsync(new MistakeLetter("soʻz", null, null)));
    }

    [Fact]
    public async Task Send_FaultyLetter_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new MistakeLetter(" ", null, null)));

    [Fact]
    public async Task Send_Words_AreKeptWithTheParagraphTheyStandIn()
    {
        Assert.True(await SendAsync(new MistakeLetter("ikkinchi  <b>", null, "notoʻgʻri")));

        var report = Assert.Single(await ReportsAsync());
        Assert.Equal(("ikkinchi <b>", "Bu ikkinchi <b> xatboshi.", "notoʻgʻri"), (report.Quote, report.Paragraph, report.Comment));
        Assert.Equal((Navruz, WritingSystem.UzbekLatin, site.Time.GetUtcNow(), 1), (report.Reference, report.Writing, report.SentAt, report.Times));
        Assert.Equal(MistakeReportState.New, report.State);
    }

    [Fact]
    public async Task Send_WordsFoundNowhere_AreKeptWithoutParagraph()
    {
        Assert.True(await SendAsync(new MistakeLetter("yoʻq soʻz", null, null)));

        Assert.Equal("", Assert.Single(await ReportsAsync()).Paragraph);
    }

    [Fact]
    public async Task Send_OnAPageThatShowsTheOtherLanguage_IsAboutTheTextItself()
    {
        Assert.True(await SendAsync(new MistakeLetter("ikkinchi", null, null), writing: WritingSystem.KazakhCyrillic));

        Assert.Equal(WritingSystem.UzbekLatin, Assert.Single(await ReportsAsync()).Writing);
    }

    [Fact]
    public async Task Send_SameWordsWithinAnHour_AreCounted()
    {
        await SendAsync(new MistakeLetter("ikkinchi", null, "izoh"));
        site.Time.Advance(MistakeLetterbox.Fresh - TimeSpan.FromMinutes(1));
        await SendAsync(new MistakeLetter("ikkinchi", null, "izoh"));
        await SendAsync(new MistakeLetter("ikkinchi", "boshqa", null));

        Assert.Equal(3, Assert.Single(await ReportsAsync()).Times);
    }

    [Fact]
    public async Task Send_OtherWordsOrRemarkOrScriptOrLater_AreKept()
    {
        await SendAsync(new MistakeLetter("ikkinchi", null, null));
        await SendAsync(new MistakeLetter("xatboshi", null, null));
        await SendAsync(new MistakeLetter("ikkinchi", null, "yangi izoh"));
        await SendAsync(new MistakeLetter("ikkinchi", null, null), writing: WritingSystem.UzbekCyrillic);
        site.Time.Advance(MistakeLetterbox.Fresh);
        await SendAsync(new MistakeLetter("ikkinchi", null, null));

        Assert.Equal([1, 1, 1, 1, 1], (await ReportsAsync()).Select(report => report.Times));
    }

    [Fact]
    public async Task Send_SameWordsAfterTheReportWasClosed_AreKept()
    {
        await SendAsync(new MistakeLetter("ikkinchi", null, null));
        await site.ReadAsync(async store =>
        {
            var reports = new MistakeReports(store, site.Time);

            return await reports.CloseAsync((await store.MistakeReports.SingleAsync()).Id, MistakeReportState.Done, Reviewer, note: null, default);
        });

        await SendAsync(new MistakeLetter("ikkinchi", null, null));

        Assert.Equal(2, (await ReportsAsync()).Count);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        var text = News("navruz").Begin(SiteLanguage.Uzbek, "navruz", Text("Birinchi xatboshi.\n\nBu *ikkinchi* &lt;b> xatboshi."), Author, Now);
        text.PublishExceptionally(Administrator, Now, "sinov");
        await AddAsync(text.Entry);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<bool> SendAsync(MistakeLetter letter, EntryReference? reference = null, WritingSystem? writing = null) =>
        OnBoxAsync(box => box.SendAsync(reference ?? Navruz, writing ?? WritingSystem.UzbekLatin, letter, default));

    private Task<T> OnBoxAsync<T>(Func<MistakeLetterbox, Task<T>> work) => site.ReadAsync(store => work(new MistakeLetterbox(store, site.Time)));

    private Task<List<MistakeReport>> ReportsAsync() => site.ReadAsync(store => store.MistakeReports.OrderBy(report => report.Id).ToListAsync());

    private Task<int> AddAsync(Entry entry) => site.ReadAsync(async (CouncilStore store) =>
    {
        store.Entries.Add(entry);
        await TestStore.PublisherOf(store).WriteAsync(entry, default);

        return await store.SaveChangesAsync();
    });
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Reports;

public sealed class MistakeReportsTests : IAsyncLifetime
{
    private static readonly Actor Person = Actor.Person(Guid.CreateVersion7(Now), "Aziza", new Rights(Role.Author, [Side.Uzbekistan], [SiteLanguage.Uzbek]));

    private readonly TestStore site = new();
    private Guid entryId;

    [Fact]
    public async Task Close_UnknownReport_IsNotFound() =>
        Assert.False(await OnReportsAsync(reports => reports.CloseAsync(Guid.Empty, MistakeReportState.Done, Person, note: null, default)));

    [Fact]
    public async Task Close_TextInAnothersLanguage_IsRefused()
    {
        var id = await AddAsync(1, SiteLanguage.Kazakh);

        var refused = await Assert.ThrowsAsync<EditorialException>(() => OnReportsAsync(reports => reports.CloseAsync(id, MistakeReportState.Done, Person, note: null, default)));

        Assert.Equal((Refusal.OtherLanguage, 1), (refused.Refusal, await OnReportsAsync(reports => reports.CountOpenAsync(default))));
    }

    [Fact]
    public async Task Close_LongNoteOrNoOutcome_Throws()
    {
        var id = await AddAsync(1);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OnReportsAsync(reports =>
            reports.CloseAsync(id, MistakeReportState.Done, Person, new string('a', MistakeReport.NoteMaxLength + 1), default)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OnReportsAsync(reports => reports.CloseAsync(id, MistakeReportState.New, Person, note: null, default)));
    }

    [Fact]
    public async Task Close_Report_SaysByWhomAndWhenAndWhy()
    {
        var id = await AddAsync(1);

        Assert.True(await OnReportsAsync(reports => reports.CloseAsync(id, MistakeReportState.Dismissed, Person, " Xato emas ", default)));

        var closed = Assert.Single((await OnReportsAsync(reports => reports.ClosedAsync(1, default))).Reports);
        Assert.Equal((MistakeReportState.Dismissed, "Xato emas", "Aziza", Person.Id), (closed.State, closed.Note, closed.ClosedBy, closed.ClosedById));
        Assert.Equal(site.Time.GetUtcNow(), closed.ClosedAt);
        Assert.Empty((await OnReportsAsync(reports => reports.OpenAsync(1, default))).Reports);
    }

    [Fact]
    public async Task Open_ManyReports_AreInPagesNewestFirst()
    {
        for (var number = 0; number <= MistakeReports.PageSize; number++)
        {
            await AddAsync(number);
        }

        var first = await OnReportsAsync(reports => reports.OpenAsync(1, default));
        var beyond = await OnReportsAsync(reports => reports.OpenAsync(9, default));

        Assert.Equal((MistakeReports.PageSize, 1, 2, MistakeReports.PageSize + 1), (first.Reports.Count, first.Number, first.Last, first.Count));
        Assert.Equal(["soʻz 25", "soʻz 24"], first.Reports.Take(2).Select(report => report.Quote));
        Assert.Equal((2, "soʻz 0"), (beyond.Number, Assert.Single(beyond.Reports).Quote));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        entryId = await site.ReadAsync(async store =>
        {
            var entry = News("navruz");
            store.Entries.Add(entry);
            await store.SaveChangesAsync();

            return entry.Id;
        });
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<Guid> AddAsync(int number, SiteLanguage language = SiteLanguage.Uzbek) => site.ReadAsync(async store =>
    {
        var report = new MistakeReport
        {
            Id = Guid.CreateVersion7(Now.AddMinutes(number)),
            EntryId = entryId,
            Kind = EntryKind.News,
            Key = "navruz",
            Language = language,
            Script = WritingSystem.Source(language).Script,
            Quote = $"soʻz {number}",
            Paragraph = "",
            Comment = null,
            SentAt = Now.AddMinutes(number),
        };
        store.Add(report);
        await store.SaveChangesAsync();

        return report.Id;
    });

    private Task<T> OnReportsAsync<T>(Func<MistakeReports, Task<T>> work) => site.ReadAsync(store => work(new MistakeReports(store, site.Time)));
}

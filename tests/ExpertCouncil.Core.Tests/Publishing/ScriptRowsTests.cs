using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class ScriptRowsTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Write_DerivedRow_SaysTheSameInTheOtherScript()
    {
        site.Content.WithEveryKind();
        site.Content.Replace("news/report/uz.md", "Matn.", "## [Sent]{=Цент}\n\nKengash [yigʻilishi](entry:meetings/second).");
        site.Content.Replace("news/report/uz.md", "title: Sarlavha", "title: \"[Orient Star]{=} haqida\"");
        await site.ImportAsync();

        var row = await RowAsync("report", WritingSystem.UzbekCyrillic);

        Assert.Equal(("Orient Star ҳақида", "Қисқача.", "report-uz"), (row.Title, row.Summary, row.Slug));
        Assert.Equal([new OutlineItem("s-1", "Цент")], row.Outline);
        Assert.Contains("<p id=\"p-1\">Кенгаш <a href=\"/uz-cyrl/yigilishlar/ikkinchi\">йиғилиши</a>.</p>", row.Html, StringComparison.Ordinal);
        Assert.Equal("Orient Star haqida", (await RowAsync("report", WritingSystem.UzbekLatin)).Title);
        Assert.Equal(["uz", "uz-cyrl", "kk"], row.Alternates.Select(alternate => alternate.Writing.Prefix));
    }

    [Fact]
    public async Task Write_Facts_AreInTheScriptOfTheRow()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();

        var meeting = (MeetingFacts)(await RowAsync("second", WritingSystem.UzbekCyrillic)).Facts;

        Assert.Equal(new LocalText("Остона", "Астана"), meeting.Place);
        Assert.Equal("Якунлар", meeting.Agenda[0].Text.Uzbek);
        Assert.Equal(("UzDaily", "https://uzdaily.uz/en/1", "Маълумот: ҳаммаси"), (meeting.Sources[0].Name.Uzbek, meeting.Sources[0].Url, meeting.Sources[0].Note?.Uzbek));
        Assert.Equal(("qsti", "dastur.pdf"), (meeting.Host, meeting.Documents[0].File));
        Assert.Equal("Ostona", ((MeetingFacts)(await RowAsync("second", WritingSystem.UzbekLatin)).Facts).Place?.Uzbek);
    }

    [Fact]
    public async Task Write_GlossaryTerm_IsTheStatedOneNotADerivedOne()
    {
        site.Content.WithEveryKind().Replace("pages/glossary/facts.yml", "cyrillic: Экспертлар кенгаши", "cyrillic: Эксперт кенгаши");
        await site.ImportAsync();

        Assert.Equal("Эксперт кенгаши", ((PageFacts)(await RowAsync("glossary", WritingSystem.UzbekCyrillic)).Facts).Terms[0].Term.Uzbek);
    }

    [Fact]
    public async Task Write_QuotationAndFigure_SpeakTheScriptOfTheRow()
    {
        site.Content.WithEveryKind().Replace("news/report/uz.md", "Matn.", "::: quote speaker=eldor-aripov date=2024-08-28\nKengash muhim.\n:::\n\n::: key-figure figure=trade-2025\n:::");
        await site.ImportAsync();

        var html = (await RowAsync("report", WritingSystem.UzbekCyrillic)).Html;

        Assert.Contains("<span class=\"quote-post\">СМТИ директори</span>, <time datetime=\"2024-08-28\">2024 йил 28 август</time>", html, StringComparison.Ordinal);
        Assert.Contains("Савдо ҳажми", html, StringComparison.Ordinal);
        Assert.Contains("млрд АҚШ долларидан ортиқ", html, StringComparison.Ordinal);
        Assert.Contains("Ўзбекистон томони", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_KazakhTextOnly_IsShownInUzbekCyrillicAsItIs()
    {
        site.Content.WithTags().WithNews("report", uzbek: false, body: "Мәтін.");
        await site.ImportAsync();

        var row = await RowAsync("report", WritingSystem.UzbekCyrillic);

        Assert.Equal((true, WritingSystem.KazakhCyrillic, "Тақырып"), (row.IsFallback, row.TextWriting, row.Title));
        Assert.Contains("Мәтін.", row.Html, StringComparison.Ordinal);
        Assert.Equal(["kk"], row.Alternates.Where(alternate => alternate.IsOwn).Select(alternate => alternate.Writing.Prefix));
    }

    [Fact]
    public async Task Write_WithdrawnText_GivesItsReasonInTheScript()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(TestEntries.Reviewer, TestEntries.Now, "xato bor"));

        var row = await RowAsync("report", WritingSystem.UzbekCyrillic);

        Assert.Equal(("хато бор", "", ""), (row.WithdrawnReason, row.Html, row.Summary));
    }

    [Fact]
    public async Task Write_Derived_IsNeverWrittenBackIntoTheSource()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();

        Assert.Empty(await site.ReadAsync(store => store.Revisions().Where(revision => revision.Title == "Сарлавҳа" || revision.Body.Contains("Матн")).ToListAsync()));
        Assert.All(await site.ReadAsync(store => store.Entries.ToListAsync()), entry => Assert.DoesNotContain("Остона", Core.Store.StoreJson.Write(entry.Facts), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_KazakhLatinServed_IsDerivedFromKazakhAndGoesWhenNoLongerServed()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.ReadAsync(store => WriteAllAsync(store, WritingSystem.All));

        Assert.Equal("Taqyryp", (await RowAsync("report", WritingSystem.KazakhLatin)).Title);

        await site.ReadAsync(store => WriteAllAsync(store, [WritingSystem.UzbekLatin, WritingSystem.KazakhCyrillic]));

        Assert.Equal(["uz", "kk"], (await RowsAsync()).Select(row => row.Writing.Prefix).Order(StringComparer.Ordinal).Reverse());
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private static async Task<RepublicationReport> WriteAllAsync(Core.Store.CouncilStore store, IEnumerable<WritingSystem> served)
    {
        var writings = new ServedWritings(served);

        return await new Republication(store, new Publisher(store, writings), writings).WriteAllAsync(default);
    }

    private async Task<PublishedText> RowAsync(string key, WritingSystem writing) => (await RowsAsync()).Single(row => row.Key == key && row.Writing == writing);

    private Task<List<PublishedText>> RowsAsync() => site.ReadAsync(store => store.PublishedTexts.AsNoTracking().ToListAsync());
}

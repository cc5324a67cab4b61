using System.Net;
using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Reports;

public sealed class IndexTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task GetAndPost_Stranger_AreLedToSignIn()
    {
        using var client = site.OpenBrowser();
        using var shown = await client.GetAsync(DeskLinks.Reports);
        using var sent = await client.PostAsync(DeskLinks.Reports, content: null);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (shown.StatusCode, sent.StatusCode));
        Assert.StartsWith(DeskLinks.SignIn, shown.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UnknownReportOrOutcome_IsRefused()
    {
        var id = await AddAsync("nomaʼlum");
        using var client = await site.SignInAsync(Role.Author);
        using var unknown = await SendAsync(client, id, new() { ["id"] = Guid.Empty.ToString(), ["outcome"] = "Done" });
        using var open = await SendAsync(client, id, new() { ["outcome"] = "New" });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (unknown.StatusCode, open.StatusCode));
        Assert.Equal(MistakeReportState.New, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Post_TextInAnothersLanguage_IsRefusedWithWhatWasTyped()
    {
        var id = await AddAsync("өзге тіл", writing: WritingSystem.KazakhCyrillic);
        using var client = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);
        using var response = await SendAsync(client, id, new() { ["outcome"] = "Done", ["note"] = "yozilgan izoh" });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());
        var note = (IHtmlInputElement)page.QuerySelector(FormOf(id) + " input[name=note]")!;

        Assert.Equal(("yozilgan izoh", "true"), (note.Value, note.GetAttribute("aria-invalid")));
        Assert.Equal("#" + note.Id, page.QuerySelector(".form-errors a")!.GetAttribute("href"));
        Assert.Equal(MistakeReportState.New, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Post_LongNote_IsRefusedWithWhatWasTyped()
    {
        var id = await AddAsync("uzun izoh");
        var note = new string('a', MistakeReport.NoteMaxLength + 1);
        using var client = await site.SignInAsync(Role.Author);
        using var response = await SendAsync(client, id, new() { ["outcome"] = "Done", ["note"] = note });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(note, ((IHtmlInputElement)page.QuerySelector(FormOf(id) + " input[name=note]")!).Value);
        Assert.Equal(MistakeReportState.New, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Get_OpenReports_ShowTheWordsInTheirParagraphAndTheWaysToTheText()
    {
        var id = await AddAsync("<b>сўз</b>", "Олдин <b>сўз</b> кейин", WritingSystem.UzbekCyrillic);
        using var client = await site.SignInAsync(Role.Author);
        var report = (await client.GetDocumentAsync(DeskLinks.Reports)).QuerySelector(FormOf(id))!.Closest("article")!;

        Assert.Equal("Олдин <b>сўз</b> кейин", report.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal(("<b>сўз</b>", "uz-Cyrl"), (report.QuerySelector("mark")!.TextContent, report.QuerySelector("blockquote")!.GetAttribute("lang")));
        Assert.Equal(
            ["/uz-cyrl/yangiliklar/savdo-2025", DeskLinks.Edit(Entry, SiteLanguage.Uzbek, "<b>soʻz</b>")],
            report.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("Done", "Tuzatildi")]
    [InlineData("Dismissed", "Xato emas")]
    public async Task Post_Outcome_ClosesTheReportAndSaysSo(string outcome, string word)
    {
        var id = await AddAsync($"yopiladi {outcome}");
        using var client = await site.SignInAsync(Role.Author, name: "Aziza Karimova");
        using var response = await SendAsync(client, id, new() { ["outcome"] = outcome, ["note"] = "tekshirildi" });
        var open = await client.GetDocumentAsync(response.Headers.Location!.OriginalString);
        var closed = (await client.GetDocumentAsync(DeskLinks.ReportList(closed: true))).QuerySelectorAll("article").Single(report => report.TextContent.Contains($"yopiladi {outcome}", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.NotNull(open.QuerySelector(".notice.success"));
        Assert.Null(open.QuerySelector(FormOf(id)));
        Assert.All([word, "tekshirildi", "Aziza Karimova"], said => Assert.Contains(said, closed.TextContent, StringComparison.Ordinal));
        Assert.Equal(("Aziza Karimova", outcome), ((await FindAsync(id)).ClosedBy, (await FindAsync(id)).State.ToString()));
    }

    private static readonly EntryReference Entry = new(EntryKind.News, "trade-2025-road-to-ten-billion");

    private static string FormOf(Guid id) => $"form:has(input[value='{id}'])";

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid id, Dictionary<string, string?> fields) => client.PostFormAsync(DeskLinks.Reports, FormOf(id), fields);

    private Task<MistakeReport> FindAsync(Guid id) => site.OnStoreAsync((_, store) => store.MistakeReports.AsNoTracking().SingleAsync(report => report.Id == id));

    private Task<Guid> AddAsync(string quote, string paragraph = "", WritingSystem? writing = null) => site.OnStoreAsync(async (_, store) =>
    {
        var report = new MistakeReport
        {
            Id = Guid.CreateVersion7(),
            EntryId = await store.Entries.Where(entry => entry.Key == Entry.Key).Select(entry => entry.Id).SingleAsync(),
            Kind = Entry.Kind,
            Key = Entry.Key,
            Language = (writing ?? WritingSystem.UzbekLatin).Language,
            Script = (writing ?? WritingSystem.UzbekLatin).Script,
            Quote = quote,
            Paragraph = paragraph,
            Comment = null,
            SentAt = site.Clock.GetUtcNow(),
        };
        store.Add(report);
        await store.SaveChangesAsync();

        return report.Id;
    });
}

using System.Net;
using System.Text;
using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

public sealed class WorkPlanImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Plan = "2024-2025";

    private static readonly string Import = DeskLinks.PlanImport(Plan);

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 xlsx")]
    public async Task Post_NoTextOfATable_IsRefusedByItsField(string text)
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await UploadAsync(client, Encoding.UTF8.GetBytes(text));

        Assert.NotNull(page.QuerySelector("#Upload-error"));
        Assert.Null(page.QuerySelector("input[name=Mark]"));
    }

    [Fact]
    public async Task Post_BadRows_AreAllNamedInThePersonsLanguageAndNothingChanges()
    {
        using var uzbek = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);
        using var kazakh = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);
        var lines = (await FileAsync(uzbek)).Split("\r\n");
        lines[1] = lines[1].Replace(",done,", ",bitdi,", StringComparison.Ordinal).Replace("2024-2025,1,", "2024-2025,bir,", StringComparison.Ordinal);
        lines[2] = lines[2] + ",ortiqcha";
        var before = await EventsAsync();

        var page = await UploadAsync(uzbek, Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        var other = await UploadAsync(kazakh, Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        Assert.Equal(["2", "2", "3"], page.QuerySelectorAll("section[aria-labelledby=faults] tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("bitdi", page.QuerySelector("section[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(status)", page.QuerySelector("section[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Мұндай мән жоқ", other.QuerySelector("section[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=Mark]"));
        Assert.Equal(before, await EventsAsync());
    }

    [Fact]
    public async Task Post_OwnFile_ChangesNothing()
    {
        using var client = await site.SignInAsync(Role.Author);
        var text = await FileAsync(client);
        byte[] unicode = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];

        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), unicode })
        {
            var page = await UploadAsync(client, bytes);
            Assert.NotNull(page.QuerySelector("section[aria-labelledby=changes] .empty"));
            Assert.Null(page.QuerySelector("input[name=Mark]"));
        }
    }

    [Fact]
    public async Task PostCarryOut_AfterTheStoreChanged_ShowsTheDryRunAgain()
    {
        using var client = await site.SignInAsync(Role.Author);
        var text = await FileAsync(client);
        var shown = await UploadAsync(client, Encoding.UTF8.GetBytes(WithStatus(text, "2024-proposal-trains", "planned")));
        using var meanwhile = await CarryOutAsync(client, await UploadAsync(client, Encoding.UTF8.GetBytes(WithStatus(text, "2024-proposal-trains", "in-progress"))));
        using var late = await CarryOutAsync(client, shown);
        var page = await SiteFixture.ReadAsync(await late.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Found, meanwhile.StatusCode);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.NotNull(page.QuerySelector(".notice.warning"));
        Assert.NotNull(page.QuerySelector("input[name=Mark]"));
        Assert.Equal(PlanItemStatus.InProgress, (await FactsAsync("2024-proposal-trains")).Status);

        using var again = await CarryOutAsync(client, page);
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.Equal(PlanItemStatus.Planned, (await FactsAsync("2024-proposal-trains")).Status);
    }

    [Theory]
    [InlineData("%%%")]
    [InlineData("")]
    public async Task PostCarryOut_FileThatDidNotArrive_IsRefused(string kept)
    {
        using var client = await site.SignInAsync(Role.Author);
        var shown = await UploadAsync(client, Encoding.UTF8.GetBytes(WithStatus(await FileAsync(client), "2024-direction-energy", "cancelled")));
        using var response = await CarryOutAsync(client, shown, kept);

        Assert.NotNull((await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync())).QuerySelector("#Upload-error"));
        Assert.NotEqual(PlanItemStatus.Cancelled, (await FactsAsync("2024-direction-energy")).Status);
    }

    [Fact]
    public async Task PostCarryOut_NewLineWithoutAKey_IsADraftOfThePerson()
    {
        using var client = await site.SignInAsync(Role.Author, name: "Dilnoza");
        var text = await FileAsync(client) + ",2026-2027,1,Yangi band,Жаңа тармақ,undertaking,transport,smti qsti,2026-05-01,31.12.2026,planned,,,\r\n";

        var shown = await UploadAsync(client, Encoding.UTF8.GetBytes(text));
        using var done = await CarryOutAsync(client, shown);
        var entry = await site.OnStoreAsync((_, store) => store.Entries.Include(e => e.Translations).AsNoTracking().SingleAsync(e => e.Key == "2026-yangi-band"));

        Assert.Contains("2026-yangi-band", shown.QuerySelector("section[aria-labelledby=changes]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal("Dilnoza", entry.FactsAuthor);
        Assert.Null(entry.LiveFacts);
        Assert.Equal([Stage.Draft, Stage.Draft], entry.Translations.Select(translation => translation.Stage));
    }

    private static string WithStatus(string text, string key, string status) => string.Join(
        "\r\n", text.Split("\r\n").Select(line => line.StartsWith(key, StringComparison.Ordinal) ? SetStatus(line, status) : line));

    private static string SetStatus(string line, string status)
    {
        string[] words = ["not-started", "planned", "in-progress", "done", "postponed", "cancelled", "not-published"];
        var now = words.Single(word => line.Contains($",{word},", StringComparison.Ordinal));

        return line.Replace($",{now},", $",{status},", StringComparison.Ordinal);
    }

    private static async Task<string> FileAsync(HttpClient client) =>
        (await client.GetStringAsync(new Uri(DeskLinks.PlanFile(Plan), UriKind.Relative))).TrimStart('\uFEFF').ReplaceLineEndings("\r\n");

    private static async Task<IDocument> UploadAsync(HttpClient client, byte[] bytes)
    {
        var page = await client.GetDocumentAsync(Import);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "Upload", "reja.csv" },
        };
        using var response = await client.PostAsync(new Uri(Import, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> CarryOutAsync(HttpClient client, IDocument shown, string? kept = null)
    {
        var form = shown.QuerySelector("form[action$='CarryOut']")!;
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]").Select(input => KeyValuePair.Create(
            input.GetAttribute("name")!, kept is not null && input.GetAttribute("name") == "Kept" ? kept : input.GetAttribute("value")!)));

        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    private Task<int> EventsAsync() => site.OnStoreAsync((_, store) => store.Events.CountAsync(e => e.EntryId != null));

    private Task<WorkPlanItemFacts> FactsAsync(string key) =>
        site.OnStoreAsync(async (_, store) => (WorkPlanItemFacts)(await store.Entries.AsNoTracking().SingleAsync(e => e.Kind == EntryKind.WorkPlanItem && e.Key == key)).Facts);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

/// <summary>What the dialogs of links and speakers offer.</summary>
public sealed class ChoicesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int Most = 12;

    [Theory]
    [InlineData(DeskLinks.EntryChoices)]
    [InlineData(DeskLinks.PersonChoices)]
    public async Task Get_NobodySignedIn_IsRefusedInJson(string address)
    {
        using var client = site.OpenBrowser();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await client.GetAsync(new Uri($"{address}?q=kengash", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Unauthorized, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("\0\u0001")]
    [InlineData("\u202E\u200F\u200B")]
    [InlineData("🇺🇿🤝🇰🇿")]
    [InlineData("\uFFFF\uFFFE")]
    [InlineData("((((((((((((((((((((((((")]
    public async Task Get_QuestionWithoutLettersOrDigits_FindsNothing(string question)
    {
        using var author = await site.SignInAsync(Role.Author);

        Assert.Empty(await AskAsync(author, DeskLinks.EntryChoices, question));
        Assert.Empty(await AskAsync(author, DeskLinks.PersonChoices, question));
    }

    [Theory]
    [InlineData("' OR 1=1 --", "or", "1")]
    [InlineData("\"); DROP TABLE Entries; --", "drop", "table", "entries")]
    [InlineData("<script>alert(1)</script>", "script", "alert", "1")]
    [InlineData("{{constructor}}", "constructor")]
    public async Task Get_HostileQuestion_FindsWhatHasItsWordsAndNothingElse(string question, params string[] words)
    {
        var key = "choices-" + string.Join('-', words);
        await AddDraftAsync(key, string.Join(' ', words));
        using var author = await site.SignInAsync(Role.Author);

        var found = await AskAsync(author, DeskLinks.EntryChoices, question);

        Assert.Contains(key, found.Select(choice => Text(choice, "key")));
        Assert.All(found, choice => Assert.All(words, word => Assert.Contains(word, Text(choice, "title"), StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(await AskAsync(author, DeskLinks.EntryChoices, question + " yoqsoz"));
        Assert.Empty(await AskAsync(author, DeskLinks.PersonChoices, question));
    }

    [Theory]
    [InlineData(99, "🤝🤝")]
    [InlineData(10_000, "")]
    public async Task Get_LongQuestion_IsCutAndAnswered(int length, string end)
    {
        using var author = await site.SignInAsync(Role.Author);

        Assert.Empty(await FindAsync(author, $"{DeskLinks.EntryChoices}?q={new string('q', length)}{Uri.EscapeDataString(end)}"));
    }

    [Fact]
    public async Task Get_NoQuestion_GivesTheNewestAndNoMoreThanTheDialogShows()
    {
        await site.AddNewsAsync("choices-newest");
        using var author = await site.SignInAsync(Role.Author);

        Assert.Equal(Most, (await FindAsync(author, DeskLinks.EntryChoices)).Count);
        Assert.Equal(Most, (await FindAsync(author, $"{DeskLinks.EntryChoices}?q=a&kind=nothing")).Count);
    }

    [Fact]
    public async Task Get_DraftOfTheOtherSide_IsOfferedAndMarked()
    {
        await AddDraftAsync("choices-qsti-markazi", "Tanlovdagi markaz");
        using var author = await site.SignInAsync(Role.Author, sides: [Side.Uzbekistan], languages: [SiteLanguage.Uzbek]);
        var choice = Assert.Single(await FindAsync(author, $"{DeskLinks.EntryChoices}?q=tanlovdagi+mar"));

        Assert.Equal(("organisations/choices-qsti-markazi", "choices-qsti-markazi", false), (Text(choice, "reference"), Text(choice, "key"), choice.GetProperty("public").GetBoolean()));
    }

    [Fact]
    public async Task Get_PublicEntry_IsMarkedPublic()
    {
        await Admin.DeskNews.AddNewsAsync(site, "choices-public", Admin.DeskNews.Published(site));
        using var author = await site.SignInAsync(Role.Author);

        Assert.True(Assert.Single(await FindAsync(author, $"{DeskLinks.EntryChoices}?q=choices-public")).GetProperty("public").GetBoolean());
    }

    [Theory]
    [InlineData("kk", "Сынақ choices-titles", "kk")]
    [InlineData("uz", "Sinov choices-titles", "uz")]
    [InlineData("en", "Sinov choices-titles", "uz")]
    [InlineData("", "Sinov choices-titles", "uz")]
    public async Task Get_LanguageAskedFor_GivesItsTitles(string language, string title, string lang)
    {
        if ((await site.OnStoreAsync((_, store) => Task.FromResult(store.Entries.Any(entry => entry.Key == "choices-titles")))) is false)
        {
            await Admin.DeskNews.AddNewsAsync(site, "choices-titles");
        }

        using var author = await site.SignInAsync(Role.Author);
        var choice = Assert.Single(await FindAsync(author, $"{DeskLinks.EntryChoices}?q=choices-titles&language={language}"));

        Assert.Equal((title, lang), (Text(choice, "title"), Text(choice, "lang")));
    }

    [Fact]
    public async Task Get_NoTextInThatLanguage_GivesTheOtherAndSaysSo()
    {
        await AddDraftAsync("choices-uzbek-alone", "Yolgʻiz tanlov");
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);
        var choice = Assert.Single(await FindAsync(author, $"{DeskLinks.EntryChoices}?q=yolgiz&kind=organisations"));

        Assert.Equal(("Yolgʻiz tanlov", "uz"), (Text(choice, "title"), Text(choice, "lang")));
    }

    [Fact]
    public async Task Get_People_GivesPeopleAlone()
    {
        using var author = await site.SignInAsync(Role.Author);
        var found = await FindAsync(author, DeskLinks.PersonChoices);

        Assert.NotEmpty(found);
        Assert.All(found, choice => Assert.StartsWith("people/", Text(choice, "reference"), StringComparison.Ordinal));
        Assert.Empty(await FindAsync(author, $"{DeskLinks.PersonChoices}?q=choices-titles"));
    }

    private Task<int> AddDraftAsync(string key, string title) => site.OnStoreAsync(async (_, store) =>
    {
        var facts = new OrganisationFacts { Side = Side.Kazakhstan, Abbreviation = new LocalText("QSTI", "ҚСЗИ") };
        var entry = Entry.Create(EntryKind.Organisation, key, Guid.CreateVersion7(), facts, Admin.DeskNews.Writer, site.Clock.GetUtcNow());
        entry.Begin(SiteLanguage.Uzbek, $"{key}-uz", new TextDraft(title, "Mazmun", "Matn"), Admin.DeskNews.Writer, site.Clock.GetUtcNow());
        store.Entries.Add(entry);

        return await store.SaveChangesAsync();
    });

    private static Task<List<JsonElement>> AskAsync(HttpClient client, string address, string question) => FindAsync(client, $"{address}?q={Uri.EscapeDataString(question)}");

    private static async Task<List<JsonElement>> FindAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));

        return (await response.Content.ReadFromJsonAsync<List<JsonElement>>())!;
    }

    private static string Text(JsonElement choice, string name) => choice.GetProperty(name).GetString()!;
}

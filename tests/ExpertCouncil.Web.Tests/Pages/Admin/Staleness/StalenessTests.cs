using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Staleness;

public sealed class StalenessTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_TextsInStep_SaysSo()
    {
        var entry = await site.AddNewsAsync("in-step", DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Staleness(entry, SiteLanguage.Kazakh));

        Assert.Contains(DeskText.Stale_InStep, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CheckOfOtherLanguage_IsRefused()
    {
        var entry = await StaleAsync("stale-other-language");
        using var client = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);

        using var response = await client.PostFormAsync(DeskLinks.Staleness(entry, SiteLanguage.Kazakh), "main form", []);

        Assert.Contains(DeskText.Refusal_OtherLanguage, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.EntryAsync(entry)).In(SiteLanguage.Kazakh)!.StaleSince);
    }

    [Fact]
    public async Task Post_CheckOfWhatChangedAgain_IsRefused()
    {
        var entry = await StaleAsync("stale-again");
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.PostFormAsync(DeskLinks.Staleness(entry, SiteLanguage.Kazakh), "main form", new() { ["seen[]"] = "uz-1-Draft" });

        Assert.Contains(DeskText.Refusal_Changed, (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.EntryAsync(entry)).In(SiteLanguage.Kazakh)!.StaleSince);
    }

    [Fact]
    public async Task Get_StaleText_ShowsTheSectionsThatChangedAndChecksThemOff()
    {
        var entry = await StaleAsync("stale-checked");
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Staleness(entry, SiteLanguage.Kazakh));
        using var response = await client.PostFormAsync(DeskLinks.Staleness(entry, SiteLanguage.Kazakh), "main form", []);

        Assert.Contains("oʻzgardi", page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Null((await site.EntryAsync(entry)).In(SiteLanguage.Kazakh)!.StaleSince);
    }

    private async Task<EntryReference> StaleAsync(string key)
    {
        var entry = await site.AddNewsAsync(key, DeskNews.Published(site));
        var edit = new EntryEdit(entry) { Texts = [new TextEdit(SiteLanguage.Uzbek, $"Sinov {key}", "Qisqa mazmun.", "Matn oʻzgardi.") { BasedOn = 1, ChangeNote = "Yangi" }] };
        await site.OnStoreAsync((services, _) => services.GetRequiredService<EditorialDesk>().SaveAsync(edit, DeskNews.Writer, CancellationToken.None));

        return entry;
    }
}

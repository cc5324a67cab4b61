using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

public sealed class EditTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_NotSignedIn_AsksToSignIn()
    {
        var entry = await site.AddNewsAsync("edit-closed");
        using var stranger = site.OpenBrowser();
        using var response = await stranger.GetAsync(new Uri(DeskLinks.Edit(entry), UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Contains(DeskLinks.SignIn, response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/entries/news/nowhere/edit")]
    [InlineData("/admin/entries/nothing/nowhere/edit")]
    [InlineData("/admin/entries/news/nowhere/merge")]
    public async Task Get_UnknownEntry_IsNotFound(string address)
    {
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_AuthorOfUzbekAlone_MayOnlyReadKazakh()
    {
        var entry = await site.AddNewsAsync("edit-uzbek-alone");
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);
        var page = await author.EditorAsync(entry);

        Assert.NotNull(page.QuerySelector("[name='uz.Body']"));
        Assert.Null(page.QuerySelector("[name^='kk.']"));
        Assert.True(page.QuerySelector("#kk_Body")!.HasAttribute("readonly"));
    }

    [Fact]
    public async Task Post_ForgedFieldsOfTheOtherLanguage_AreLeftOut()
    {
        var entry = await site.AddNewsAsync("edit-forged");
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);
        using var response = await author.SaveAsync(entry, new() { ["kk.Title"] = "Жалған", ["kk.Body"] = "Жалған", ["kk.BasedOn"] = "1" });

        Assert.Equal(EditedNews.Body, await site.BodyOfAsync(entry, SiteLanguage.Kazakh));
    }

    [Theory]
    [InlineData("uz.Title", 500, "500 / 160")]
    [InlineData("uz.Summary", 401, "401 / 400")]
    [InlineData("kk.Title", 161, "161 / 160")]
    [InlineData("uz.Body", 2_000_000, "2000000")]
    public async Task Post_TooLong_SaysHowLongAtTheFieldAndKeepsIt(string field, int length, string said)
    {
        var entry = await site.AddNewsAsync($"edit-long-{field[..2]}-{length}");
        using var author = await site.SignInAsync(Role.Author);
        var typed = new string('a', length);
        using var response = await author.SaveAsync(entry, new() { [field] = typed, ["kk.Summary"] = "Басқа өзгеріс" });
        var page = await response.ReadAsync();
        var control = page.QuerySelector($"[name='{field}']")!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal("Басқа өзгеріс", page.ValueOf("kk.Summary"));
        Assert.Contains(said, page.QuerySelector($"#{control.Id}-error")!.TextContent, StringComparison.Ordinal);
        Assert.True(control.HasAttribute("autofocus"));
        Assert.Contains($"{control.Id}-error", control.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("ikki soʻz")]
    [InlineData("../admin")]
    public async Task Post_FaultySlugOfAFirstText_IsToldAtTheField(string slug)
    {
        var entry = await site.AddUzbekNewsAsync($"edit-slug-{slug.Length}");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["kk.Title"] = "Тақырып", ["kk.Slug"] = slug, ["kk.Body"] = "Мәтін" });
        var page = await response.ReadAsync();

        Assert.NotNull(page.QuerySelector("#kk_Slug-error"));
        Assert.Equal("Тақырып", page.ValueOf("kk.Title"));
    }

    [Fact]
    public async Task Post_SlugThatIsTaken_IsToldAtTheField()
    {
        await site.AddNewsAsync("edit-owner");
        var entry = await site.AddUzbekNewsAsync("edit-taker");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["kk.Title"] = "Тақырып", ["kk.Slug"] = "edit-owner-kk", ["kk.Body"] = "Мәтін" });

        Assert.NotNull((await response.ReadAsync()).QuerySelector("#kk_Slug-error"));
    }

    [Fact]
    public async Task Post_ExpiredToken_DoesNotSave()
    {
        var entry = await site.AddNewsAsync("edit-token");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["__RequestVerificationToken"] = "gone", ["uz.Body"] = "Boshqa" });

        Assert.Equal(EditedNews.Body, await site.BodyOfAsync(entry));
    }

    [Fact]
    public async Task Post_EveryShippedEntryUnchanged_WritesNothing()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var entries = await site.OnStoreAsync(async (_, store) => (await store.Entries.AsNoTracking().ToListAsync()).Select(entry => entry.Reference).ToList());
        var before = await CountAsync();

        foreach (var entry in entries)
        {
            using var response = await administrator.SaveAsync(entry, []);
            Assert.True(response.StatusCode == HttpStatusCode.Found, $"{entry} answered {(int)response.StatusCode}");
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Post_SameTextTwice_WritesOneRevisionAndSaysSo()
    {
        var entry = await site.AddNewsAsync("edit-twice");
        using var author = await site.SignInAsync(Role.Author);
        var stale = new Dictionary<string, string?> { ["uz.Body"] = "Yangi matn.", ["uz.BasedOn"] = "1", ["uz.ChangeNote"] = "Yangilandi" };
        using var first = await author.SaveAsync(entry, stale);
        using var second = await author.SaveAsync(entry, stale);
        var text = await site.StoredAsync(entry, SiteLanguage.Uzbek);

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(HttpStatusCode.Found, second.StatusCode);
        Assert.Equal(2, text.WorkingNumber);
        Assert.Equal("Yangi matn.", text.Working!.Body);
        Assert.Equal(1, (await site.StoredAsync(entry, SiteLanguage.Kazakh)).WorkingNumber);
    }

    [Fact]
    public async Task Post_HiddenSignsAndWrongApostrophes_TellsWhatWasCorrected()
    {
        var entry = await site.AddNewsAsync("edit-signs");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["uz.Body"] = "Bu o'zgarish \u202Ebilan 🙂." });
        var page = await author.EditorAsync(entry);

        Assert.Equal("Bu oʻzgarish bilan 🙂.", await site.BodyOfAsync(entry));
        Assert.Contains("apostroflar (1)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("yoʻnalish belgilari (1)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SubmitUzbek_SendsItForReviewAndClosesIt()
    {
        var entry = await site.AddNewsAsync("edit-submit");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["uz.Body"] = "Yuborilgan matn.", ["then"] = "submit-uz" });
        var page = await author.EditorAsync(entry);

        Assert.Equal(DeskLinks.Entry(entry), response.Headers.Location!.ToString());
        Assert.Equal(Stage.InReview, (await site.StoredAsync(entry, SiteLanguage.Uzbek)).Stage);
        Assert.Null(page.QuerySelector("[name='uz.Body']"));
        Assert.NotNull(page.QuerySelector($"#uz a[href^='{DeskLinks.Entry(entry)}']"));
        Assert.NotNull(page.QuerySelector("[name='kk.Body']"));
    }

    [Fact]
    public async Task Post_Preview_LeadsToThePreview()
    {
        var entry = await site.AddNewsAsync("edit-preview");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["uz.Body"] = "Koʻriladigan matn.", ["then"] = "preview" });

        Assert.Equal(DeskLinks.Preview(entry), response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_WithAReadersWords_NamesTheirSection()
    {
        var entry = await site.AddNewsAsync("edit-quote");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.GetDocumentAsync(DeskLinks.Edit(entry, SiteLanguage.Uzbek, "Eski ikkinchi"));

        Assert.Contains("Ikkinchi", page.QuerySelector(".notice[role=note]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Kazakh_HasItsOwnColumnFirst()
    {
        var entry = await site.AddNewsAsync("edit-order");
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh, SiteLanguage.Uzbek]);
        var page = await author.EditorAsync(entry);

        Assert.Equal(["kk", "uz"], page.QuerySelectorAll(".text-columns > section").Select(column => column.Id!));
    }

    private Task<(int, int)> CountAsync() => site.OnStoreAsync(async (_, store) => (await store.Set<Revision>().CountAsync(), await store.Events.CountAsync()));
}

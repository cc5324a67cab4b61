using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

public sealed class AutosaveTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Post_NotSignedIn_IsUnauthorised()
    {
        var entry = await site.AddNewsAsync("autosave-stranger");
        using var stranger = site.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(DeskLinks.Autosave(entry), UriKind.Relative)) { Content = JsonContent.Create(Typed("x")) };
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await stranger.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("autosave")]
    [InlineData("presence")]
    [InlineData("presence/leave")]
    public async Task Post_WithoutToken_IsRefused(string place)
    {
        var entry = await site.AddNewsAsync("autosave-token-" + place.Replace('/', '-'));
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.PostAsJsonAsync(new Uri($"{DeskLinks.Entry(entry)}/{place}", UriKind.Relative), Typed("x"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_NoObjectOfFields_IsRefused()
    {
        var entry = await site.AddNewsAsync("autosave-array");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SendAsync(entry, DeskLinks.Autosave(entry), new[] { 1, 2 });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_Typed_IsThereForThePersonAloneAndNotSaved()
    {
        var entry = await site.AddNewsAsync("autosave-typed");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var response = await author.SendAsync(entry, DeskLinks.Autosave(entry), Typed("Yozilayotgan matn"));
        var page = await author.EditorAsync(entry);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Yozilayotgan matn", page.ValueOf("uz.Body"));
        Assert.NotNull(page.QuerySelector("#restored time"));
        Assert.Equal(EditedNews.Body, (await other.EditorAsync(entry)).ValueOf("uz.Body"));
        Assert.Equal(EditedNews.Body, await site.BodyOfAsync(entry));
    }

    [Fact]
    public async Task Discard_Restored_ShowsWhatIsStoredAndCanBeUndone()
    {
        var entry = await site.AddNewsAsync("autosave-discard");
        using var author = await site.SignInAsync(Role.Author);
        using var kept = await author.SendAsync(entry, DeskLinks.Autosave(entry), Typed("Keraksiz matn"));
        using var discarded = await author.PostFormAsync(DeskLinks.Edit(entry), "Discard", []);
        var stored = await author.EditorAsync(entry);
        Assert.Equal(EditedNews.Body, stored.ValueOf("uz.Body"));

        using var again = await author.SendAsync(entry, DeskLinks.Edit(entry) + "?handler=BringBack", new { });

        Assert.Equal("Keraksiz matn", (await author.EditorAsync(entry)).ValueOf("uz.Body"));
    }

    [Fact]
    public async Task Save_AfterAutosave_LeavesNothingUnsaved()
    {
        var entry = await site.AddNewsAsync("autosave-saved");
        using var author = await site.SignInAsync(Role.Author);
        using var kept = await author.SendAsync(entry, DeskLinks.Autosave(entry), Typed("Saqlanadigan matn"));
        using var saved = await author.SaveAsync(entry, []);
        var page = await author.EditorAsync(entry);

        Assert.Equal("Saqlanadigan matn", await site.BodyOfAsync(entry));
        Assert.Null(page.QuerySelector("#restored"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Save_TextClosedWhileItWasWritten_IsThereAfterTheOtherIsKeptAndSaved(bool isAutosaved)
    {
        const string title = "Sinov", typed = "Hali yuborilmagan jumla.";
        var entry = await site.AddNewsAsync($"autosave-closed-{isAutosaved}".ToLowerInvariant());
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        var body = EditedNews.Body.Replace("Eski birinchi.", typed, StringComparison.Ordinal);
        var opened = new Dictionary<string, string?> { ["uz.Title"] = title, ["uz.Slug"] = "", ["uz.Summary"] = "Qisqa mazmun.", ["uz.Body"] = body, ["uz.BasedOn"] = "1" };
        using var submitted = await other.SaveAsync(entry, new() { ["uz.Body"] = EditedNews.Body.Replace("Eski ikkinchi", "Yangi ikkinchi", StringComparison.Ordinal), ["uz.ChangeNote"] = "Tuzatildi", ["then"] = "submit-uz" });
        Assert.Equal(Stage.InReview, (await site.StoredAsync(entry, SiteLanguage.Uzbek)).Stage);
        using var refused = await author.SaveAsync(entry, opened);
        Assert.Contains(typed, (await refused.ReadAsync()).QuerySelector("#uz_Stranded")!.TextContent, StringComparison.Ordinal);

        if (isAutosaved)
        {
            using var kept = await author.SendAsync(entry, DeskLinks.Autosave(entry), new Dictionary<string, object> { ["kk.Title"] = "Сынақ", ["kk.Slug"] = "", ["kk.Summary"] = "", ["kk.Body"] = "Мәтін", ["kk.BasedOn"] = "1" });
            Assert.Contains(typed, (await author.EditorAsync(entry)).QuerySelector("#uz_Stranded")?.TextContent ?? "", StringComparison.Ordinal);
        }

        using var saved = await author.SaveAsync(entry, new() { ["kk.Body"] = "Жаңа мәтін.", ["kk.ChangeNote"] = "Түзетілді" });

        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Equal("Жаңа мәтін.", await site.BodyOfAsync(entry, SiteLanguage.Kazakh));
        Assert.Contains(typed, (await author.EditorAsync(entry)).QuerySelector("#uz_Stranded")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SomebodyChangedAnotherSection_BringsBothTogether()
    {
        var entry = await site.AddNewsAsync("autosave-merged");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var kept = await author.SendAsync(entry, DeskLinks.Autosave(entry), Typed(EditedNews.Body.Replace("Eski birinchi", "Yangi birinchi", StringComparison.Ordinal)));
        using var saved = await other.SaveAsync(entry, new() { ["uz.Body"] = EditedNews.Body.Replace("Eski ikkinchi", "Yangi ikkinchi", StringComparison.Ordinal) });
        var page = await author.EditorAsync(entry);

        Assert.Contains("Yangi birinchi", page.ValueOf("uz.Body"), StringComparison.Ordinal);
        Assert.Contains("Yangi ikkinchi", page.ValueOf("uz.Body"), StringComparison.Ordinal);
        Assert.Equal("2", page.ValueOf("uz.BasedOn"));
    }

    [Fact]
    public async Task Get_SomebodyChangedTheSameSection_LeadsToTheMerge()
    {
        var entry = await site.AddNewsAsync("autosave-collided");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author);
        using var kept = await author.SendAsync(entry, DeskLinks.Autosave(entry), Typed(EditedNews.Body.Replace("Eski birinchi", "Mening birinchim", StringComparison.Ordinal)));
        using var saved = await other.SaveAsync(entry, new() { ["uz.Body"] = EditedNews.Body.Replace("Eski birinchi", "Ularning birinchisi", StringComparison.Ordinal) });
        using var response = await author.GetAsync(new Uri(DeskLinks.Edit(entry), UriKind.Relative));

        Assert.Equal(DeskLinks.Merge(entry), response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Presence_SomebodyElseWrites_IsNamedWithThePartUntilTheyLeave()
    {
        var entry = await site.AddNewsAsync("autosave-presence");
        using var author = await site.SignInAsync(Role.Author, name: "Birinchi Xodim");
        using var other = await site.SignInAsync(Role.Author, name: "Ikkinchi Xodim");
        using var there = await author.SendAsync(entry, DeskLinks.Presence(entry), new { part = "kk", basedOn = new { } });
        var page = await other.EditorAsync(entry);
        using var left = await author.SendAsync(entry, DeskLinks.Presence(entry) + "/leave", new { });
        using var after = await other.SendAsync(entry, DeskLinks.Presence(entry), new { part = "uz", basedOn = new { } });

        Assert.Contains("Birinchi Xodim", page.QuerySelector(".presence")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Qozoqcha", page.QuerySelector(".presence")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await JsonAsync(after)).GetProperty("others").GetArrayLength());
    }

    [Fact]
    public async Task Presence_SomebodySavedMeanwhile_IsTold()
    {
        var entry = await site.AddNewsAsync("autosave-newer");
        using var author = await site.SignInAsync(Role.Author);
        using var other = await site.SignInAsync(Role.Author, name: "Tezkor Xodim");
        using var saved = await other.SaveAsync(entry, new() { ["uz.Body"] = "Tezroq saqlangan." });
        using var response = await author.SendAsync(entry, DeskLinks.Presence(entry), new { part = "uz", basedOn = new Dictionary<string, long> { ["uz.BasedOn"] = 1, ["kk.BasedOn"] = 1 } });
        var newer = (await JsonAsync(response)).GetProperty("newer");

        Assert.Equal(1, newer.GetArrayLength());
        Assert.Contains("Tezkor Xodim", newer[0].GetString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, object> Typed(string body) =>
        new() { ["uz.Title"] = "Sinov", ["uz.Slug"] = "", ["uz.Summary"] = "Sinov uchun qisqa mazmun.", ["uz.Body"] = body, ["uz.BasedOn"] = "1" };

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonElement>())!;
}

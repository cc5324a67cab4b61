using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.NewEntry;

public sealed class NewEntryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_UnknownKind_IsNotFound()
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.GetAsync(new Uri("/admin/new/blogs", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("meetings", "New.Day", "31.02.2027", "New.Day")]
    [InlineData("meetings", "New.Day", "", "New.Day")]
    [InlineData("news", "New.Title.Uzbek", "", "New.Title.Uzbek")]
    [InlineData("people", "New.Side", "", "New.Side")]
    [InlineData("work-plan", "New.Direction", "", "New.Direction")]
    [InlineData("pages", "New.Role", "About", "New.Role")]
    public async Task Post_WrongValue_IsToldAtItsControlWithEverythingTyped(string folder, string field, string typed, string told)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync($"/admin/new/{folder}", "main form", new() { ["New.Title.Uzbek"] = "Yangi sarlavha", [field] = typed });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector($"[name='{told}'][aria-invalid=true][autofocus]"));
        Assert.NotNull(page.QuerySelector(".form-errors"));
        Assert.Equal(field == "New.Title.Uzbek" ? "" : "Yangi sarlavha", page.QuerySelector("[name='New.Title.Uzbek']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_TitleThatIsThere_WarnsAndWaits()
    {
        using var client = await site.SignInAsync(Role.Author);
        using var first = await client.PostFormAsync("/admin/new/news", "main form", new() { ["New.Title.Uzbek"] = "Ikki marta yozilgan" });
        using var second = await client.PostFormAsync("/admin/new/news", "main form", new() { ["New.Title.Uzbek"] = "IKKI marta yozilgan " });
        var page = await SiteFixture.ReadAsync(await second.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotNull(page.QuerySelector("[name='New.Another']"));
        Assert.Equal(1, await CountAsync("Ikki marta yozilgan"));
    }

    [Fact]
    public async Task Post_SameFormTwice_MakesOneEntryAndLeadsToItTwice()
    {
        using var client = await site.SignInAsync(Role.Author);
        Dictionary<string, string?> fields = new() { ["New.Title.Kazakh"] = "Бір рет құрылған", ["New.Ticket"] = "one" };
        using var first = await client.PostFormAsync("/admin/new/news", "main form", fields);
        using var second = await client.PostFormAsync("/admin/new/news", "main form", fields);

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await CountAsync("Бір рет құрылған"));
    }

    [Fact]
    public async Task Post_Meeting_LeadsToItsEditor()
    {
        using var client = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Uzbek]);
        using var response = await client.PostFormAsync(
            "/admin/new/meetings", "main form", new() { ["New.Title.Uzbek"] = "Uchinchi yigʻilish", ["New.Day"] = "2027-05-06", ["New.Format"] = "Online" });
        var made = await site.OnStoreAsync((_, store) => store.Entries.Where(e => e.Kind == EntryKind.Meeting).OrderBy(e => e.Key).LastAsync());
        var facts = Assert.IsType<MeetingFacts>(made.Facts);

        Assert.Equal(DeskLinks.Edit(made.Reference), response.Headers.Location?.ToString());
        Assert.Equal((new DateOnly(2027, 5, 6), MeetingFormat.Online, MeetingState.Announced), (facts.Starts.Day, facts.Format, facts.State));
    }

    [Fact]
    public async Task Get_Kinds_AreAllOffered()
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(DeskLinks.NewEntry);

        Assert.All(EntryKinds.All, kind => Assert.NotNull(page.QuerySelector($"a[href='{DeskLinks.New(kind)}']")));
    }

    private Task<int> CountAsync(string title) => site.OnStoreAsync((_, store) =>
        store.Translations.CountAsync(t => t.Revisions.Any(r => r.Title == title)));
}

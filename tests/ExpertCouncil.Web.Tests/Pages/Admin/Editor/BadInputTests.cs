using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Editor;

/// <summary>What people and browsers do to the editor's form.</summary>
public sealed class BadInputTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int TwoMegabytes = 2 * 1024 * 1024;

    [Theory]
    [InlineData("uz.Title", "uz_Title")]
    [InlineData("kk.Summary", "kk_Summary")]
    [InlineData("uz.Body", "uz_Body")]
    [InlineData("kk.ChangeNote", "kk_ChangeNote")]
    public async Task Post_TwoMegabytes_AreToldByTheFieldAndStillThere(string field, string id)
    {
        var entry = await site.AddNewsAsync($"bad-{id.ToLowerInvariant().Replace('_', '-')}");
        using var author = await site.SignInAsync(Role.Author);
        var typed = new string('ғ', TwoMegabytes / 2);
        using var response = await author.SaveAsync(entry, new() { [field] = typed + typed, ["uz.Title"] = field == "uz.Title" ? typed + typed : "Boshqa sarlavha" });
        var page = await response.ReadAsync();

        Assert.Equal((HttpStatusCode.OK, 2 * typed.Length), (response.StatusCode, page.ValueOf(field).Length));
        Assert.NotEmpty(page.QuerySelector($"#{id}-error")!.TextContent);
        Assert.True(page.QuerySelector($"#{id}")!.HasAttribute("autofocus"));
        Assert.Equal(field == "uz.Title" ? 2 * typed.Length : "Boshqa sarlavha".Length, page.ValueOf("uz.Title").Length);
    }

    [Theory]
    [InlineData("2026-02-31")]
    [InlineData("31.02.2026")]
    [InlineData("31-fevral")]
    public async Task Post_DayThatIsNone_IsToldByTheFieldWithEverythingTyped(string day)
    {
        var entry = await site.AddNewsAsync($"bad-day-{day.Replace('.', '-')}");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["Facts.Date"] = day, ["uz.Body"] = "Yozilgan matn.", ["kk.Title"] = "Жазылған тақырып" });
        var page = await response.ReadAsync();
        var control = page.QuerySelector("[name='Facts.Date']")!;

        Assert.Equal((day, "true", true), (control.GetAttribute("value"), control.GetAttribute("aria-invalid"), control.HasAttribute("autofocus")));
        Assert.Equal(("Yozilgan matn.", "Жазылған тақырып"), (page.ValueOf("uz.Body").Trim(), page.ValueOf("kk.Title")));
        Assert.NotNull(page.QuerySelector(".form-errors a[href='#Facts_Date']"));
    }

    [Fact]
    public async Task Post_SlugOfSpaces_TakesTheFocusAndKeepsEverythingTyped()
    {
        var entry = await site.AddUzbekNewsAsync("bad-slug");
        using var author = await site.SignInAsync(Role.Author);
        using var response = await author.SaveAsync(entry, new() { ["kk.Title"] = "Тақырып", ["kk.Slug"] = "   ", ["kk.Body"] = "Мәтін 🤝 \u202Eсоңы" });
        var page = await response.ReadAsync();

        Assert.True(page.QuerySelector("#kk_Slug")!.HasAttribute("autofocus"));
        Assert.Equal(("Тақырып", "Мәтін 🤝 \u202Eсоңы"), (page.ValueOf("kk.Title"), page.ValueOf("kk.Body").Trim()));
    }

    [Fact]
    public async Task Post_ExpiredToken_KeepsEveryFieldAndSavesThemOnce()
    {
        var entry = await site.AddNewsAsync("bad-token");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.EditorAsync(entry);
        Dictionary<string, string?> typed = new() { ["__RequestVerificationToken"] = "gone", ["uz.Body"] = "Uzoq yozilgan\n\nmatn 🤝 \"<b>\".", ["uz.ChangeNote"] = "Yangilandi" };
        using var kept = await author.SubmitAsync(page, EditedNews.Form, typed);
        using var saved = await author.SendAgainAsync(kept);

        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Equal("Uzoq yozilgan\n\nmatn 🤝 \"<b>\".", await site.BodyOfAsync(entry));
        Assert.Equal(2, (await site.StoredAsync(entry, SiteLanguage.Uzbek)).WorkingNumber);
    }

    [Fact]
    public async Task Post_PressedTwiceAtOnce_WritesOneRevision()
    {
        var entry = await site.AddNewsAsync("bad-double");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.EditorAsync(entry);
        Dictionary<string, string?> typed = new() { ["uz.Body"] = "Ikki bosildi.", ["uz.ChangeNote"] = "Yangilandi" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => author.SubmitAsync(page, EditedNews.Form, typed))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Assert.DoesNotContain(answers, answer => answer.Headers.Location!.ToString().EndsWith("/merge", StringComparison.Ordinal));
        Assert.Equal((2, "Ikki bosildi."), ((await site.StoredAsync(entry, SiteLanguage.Uzbek)).WorkingNumber, await site.BodyOfAsync(entry)));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Post_SubmittedAgainAfterGoingBack_SaysThatItIsUnderReview()
    {
        var entry = await site.AddNewsAsync("bad-back");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.EditorAsync(entry);
        Dictionary<string, string?> typed = new()
        {
            ["uz.Body"] = "Orqaga qaytildi.",
            ["uz.ChangeNote"] = "Yangilandi",
            ["then"] = "submit-uz",
        };
        using var first = await author.SubmitAsync(page, EditedNews.Form, typed);
        typed["uz.Body"] = "Orqaga qaytib yana yozildi.";
        using var second = await author.SubmitAsync(page, EditedNews.Form, typed);
        var shown = second.Headers.Location is { } location ? await author.GetDocumentAsync(location.ToString()) : await second.ReadAsync();

        Assert.Equal(DeskLinks.Entry(entry), first.Headers.Location?.ToString());
        Assert.Equal("Orqaga qaytildi.", await site.BodyOfAsync(entry));
        Assert.Contains("Orqaga qaytib yana yozildi.", shown.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoTabsWithDifferentFields_KeepsBoth()
    {
        var entry = await site.AddNewsAsync("bad-tabs");
        using var author = await site.SignInAsync(Role.Author);
        var (first, second) = (await author.EditorAsync(entry), await author.EditorAsync(entry));
        Dictionary<string, string?> Typed(string title, string summary) => new() { ["uz.Title"] = title, ["uz.Summary"] = summary, ["uz.ChangeNote"] = "Yangilandi" };
        using var one = await author.SubmitAsync(first, EditedNews.Form, Typed("Birinchi oynadan", first.ValueOf("uz.Summary")));
        using var two = await author.SubmitAsync(second, EditedNews.Form, Typed(second.ValueOf("uz.Title"), "Ikkinchi oynadan."));
        var working = (await site.StoredAsync(entry, SiteLanguage.Uzbek)).Working!;

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (one.StatusCode, two.StatusCode));
        Assert.Equal(("Birinchi oynadan", "Ikkinchi oynadan."), (working.Title, working.Summary));
    }
}

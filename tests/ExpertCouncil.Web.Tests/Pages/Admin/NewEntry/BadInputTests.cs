using AngleSharp.Html.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.NewEntry;

/// <summary>What people and browsers do to the form that begins an entry.</summary>
public sealed class BadInputTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string News = "/admin/new/news";

    [Theory]
    [InlineData("New.Title.Uzbek", 500)]
    [InlineData("New.Title.Kazakh", 161)]
    [InlineData("New.Title.Uzbek", 2 * 1024 * 1024)]
    public async Task Post_TitleTooLong_IsToldByTheFieldAndStillThere(string field, int length)
    {
        using var client = await site.SignInAsync(Role.Author);
        var typed = new string('s', length);
        using var response = await client.PostFormAsync(News, "main form", new() { ["New.Day"] = "2026-03-01", [field] = typed });
        var page = await response.ReadAsync();
        var control = (IHtmlInputElement)page.QuerySelector($"[name='{field}']")!;

        Assert.Equal((typed.Length, true), (control.Value.Length, control.HasAttribute("autofocus")));
        Assert.Contains("160", page.QuerySelector($"#{control.Id}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-03-01", page.QuerySelector("[name='New.Day']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("\u202E\u200F\u200B")]
    public async Task Post_TitleOfNothing_IsToldByTheField(string title)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(News, "main form", new() { ["New.Title.Uzbek"] = title });
        var page = await response.ReadAsync();

        Assert.NotNull(page.QuerySelector("[name='New.Title.Uzbek'][aria-invalid=true][autofocus]"));
    }

    [Theory]
    [InlineData("🤝🇺🇿🇰🇿", "🤝🇺🇿🇰🇿", "news")]
    [InlineData("Yoʻnalish \u202Eteskari\u202C \u200Fbelgi", "Yoʻnalish teskari belgi", "yonalish-teskari-belgi")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>", "script-alert-1-script")]
    public async Task Post_OddTitle_IsCleanedAndGetsAnAddress(string typed, string title, string slug)
    {
        using var client = await site.SignInAsync(Role.Author);
        using var response = await client.PostFormAsync(News, "main form", new() { ["New.Title.Uzbek"] = typed, ["New.Day"] = "2026-03-01" });
        var editor = await client.GetDocumentAsync(response.Headers.Location!.ToString());

        Assert.Equal(title, editor.QuerySelector("[name='uz.Title']")!.GetAttribute("value"));
        Assert.Contains(slug, editor.QuerySelector("[name='uz.Slug']")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ExpiredToken_KeepsEveryFieldAndMakesOneEntry()
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(News);
        Dictionary<string, string?> typed = new() { ["__RequestVerificationToken"] = "gone", ["New.Title.Uzbek"] = "Muddati oʻtgan varaq", ["New.Title.Kazakh"] = "Мерзімі өткен бет", ["New.Category"] = "Announcement" };
        using var kept = await client.SubmitAsync(page, "main form[method=post]", typed);
        using var made = await client.SendAgainAsync(kept);

        Assert.EndsWith("/edit", made.Headers.Location?.ToString(), StringComparison.Ordinal);
        var entry = await site.OnStoreAsync((_, store) => store.Entries.Include(e => e.Translations).ThenInclude(t => t.Revisions)
            .SingleAsync(e => e.Translations.Any(t => t.Revisions.Any(r => r.Title == "Muddati oʻtgan varaq"))));
        Assert.Equal("Мерзімі өткен бет", entry.In(SiteLanguage.Kazakh)!.Working!.Title);
    }

    [Fact]
    public async Task Post_PressedTwiceAtOnce_MakesOneEntry()
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(News);
        Dictionary<string, string?> typed = new() { ["New.Title.Uzbek"] = "Bir paytda ikki bosilgan", ["New.Day"] = "2026-03-01" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => client.SubmitAsync(page, "main form[method=post]", typed))));

        Assert.Single(answers.Select(answer => answer.Headers.Location?.ToString()).Distinct());
        Assert.Equal(1, await site.OnStoreAsync((_, store) => store.Entries.CountAsync(e => e.Kind == EntryKind.News && e.Translations.Any(t => t.Revisions.Any(r => r.Title == "Bir paytda ikki bosilgan")))));
        Array.ForEach(answers, answer => answer.Dispose());
    }
}

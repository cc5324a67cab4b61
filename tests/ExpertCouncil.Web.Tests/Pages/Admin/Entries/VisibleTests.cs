using System.Net;
using System.Net.Http.Headers;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

/// <summary>Published means visible: once the desk has its redirect, whoever holds the old page gets the new one, wherever the text stands.</summary>
public sealed class VisibleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly (string Word, string[] Places)[] Writings =
    [
        ("Yangilangan", ["/uz/yangiliklar/visible-uz", "/uz/yangiliklar", "/uz", "/uz/news.atom", "/uz/qidiruv?q=yangilangan+xabar"]),
        ("Янгиланган", ["/uz-cyrl/yangiliklar/visible-uz", "/uz-cyrl/yangiliklar", "/uz-cyrl", "/uz-cyrl/news.atom", "/uz-cyrl/qidiruv?q=янгиланган+хабар"]),
        ("Жаңартылған", ["/kk/zhanalyqtar/visible-kk", "/kk/zhanalyqtar", "/kk", "/kk/news.atom", "/kk/izdeu?q=жаңартылған+хабар"]),
    ];

    [Fact]
    public async Task Publish_ChangedTexts_AreSeenEverywhereByWhoeverHoldsTheOldOnes()
    {
        var entry = await site.AddNewsAsync("visible", DeskNews.Published(site));
        var before = await OpenEverywhereAsync();
        await RewriteAsync(entry);
        Assert.All(await OpenEverywhereAsync(before), place => Assert.False(HasNews(place.Key, place.Value.Text), place.Key));

        using var reviewer = await site.SignInAsync(Role.Reviewer);
        using var published = await reviewer.ActAsync(entry, Verb.Publish, null, SiteLanguage.Uzbek, SiteLanguage.Kazakh);
        var after = await OpenEverywhereAsync(before);

        Assert.Equal(HttpStatusCode.Found, published.StatusCode);
        Assert.All(after, place => Assert.True(HasNews(place.Key, place.Value.Text), place.Key));
        Assert.DoesNotContain(after, place => place.Value.Text.Contains("Sinov visible", StringComparison.Ordinal) || place.Value.Text.Contains("Сынақ visible", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PublishAndWithdraw_Sitemap_NamesTheTextsAndForgetsThem()
    {
        string[] addresses = ["https://council.test/uz/yangiliklar/visible-map-uz", "https://council.test/uz-cyrl/yangiliklar/visible-map-uz", "https://council.test/kk/zhanalyqtar/visible-map-kk"];
        var entry = await site.AddNewsAsync("visible-map", DeskNews.Approved(site));
        using var reviewer = await site.SignInAsync(Role.Reviewer);
        var draft = await OpenAsync("/sitemap.xml");
        using var published = await reviewer.ActAsync(entry, Verb.Publish, null, SiteLanguage.Uzbek, SiteLanguage.Kazakh);
        var open = await OpenAsync("/sitemap.xml", draft);
        using var withdrawn = await reviewer.ActAsync(entry, Verb.Withdraw, new() { ["Reason"] = "Xato bor edi" }, SiteLanguage.Uzbek, SiteLanguage.Kazakh);
        var closed = await OpenAsync("/sitemap.xml", open);

        Assert.All(addresses, address => Assert.DoesNotContain($"<loc>{address}</loc>", draft.Text, StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.Contains($"<loc>{address}</loc>", open.Text, StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.DoesNotContain($"<loc>{address}</loc>", closed.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdraw_PublicText_IsGoneEverywhereAndItsPageSaysWhy()
    {
        var entry = await site.AddNewsAsync("visible-gone", DeskNews.Published(site));
        (string Place, string Link)[] lists =
        [
            .. new[] { "/uz/yangiliklar", "/uz", "/uz/news.atom", "/uz/qidiruv?q=visible-gone" }.Select(place => (place, "/uz/yangiliklar/visible-gone-uz")),
            .. new[] { "/kk/zhanalyqtar", "/kk/news.atom" }.Select(place => (place, "/kk/zhanalyqtar/visible-gone-kk")),
        ];
        var before = new Dictionary<string, Seen>();

        foreach (var (place, link) in lists)
        {
            before[place] = await OpenAsync(place);
            Assert.Contains(link, before[place].Text, StringComparison.Ordinal);
        }

        using var reviewer = await site.SignInAsync(Role.Reviewer);
        using var withdrawn = await reviewer.ActAsync(entry, Verb.Withdraw, new() { ["Reason"] = "Manba xato edi" }, SiteLanguage.Uzbek, SiteLanguage.Kazakh);

        foreach (var (place, link) in lists)
        {
            // The search says what was searched for.
            Assert.DoesNotContain(place.Contains('?', StringComparison.Ordinal) ? link : "visible-gone", (await OpenAsync(place, before[place])).Text, StringComparison.Ordinal);
        }

        Assert.Contains("Manba xato edi", (await OpenAsync("/uz/yangiliklar/visible-gone-uz")).Text, StringComparison.Ordinal);
    }

    private static bool HasNews(string place, string text) => text.Contains(Writings.Single(writing => writing.Places.Contains(place)).Word, StringComparison.Ordinal);

    private Task<int> RewriteAsync(EntryReference reference) => site.OnStoreAsync(async (_, store) =>
    {
        var entry = await store.Entries.Include(entry => entry.Translations).ThenInclude(text => text.Revisions).SingleAsync(entry => entry.Key == reference.Key);
        Rewrite(entry.In(SiteLanguage.Uzbek)!, new TextDraft("Yangilangan xabar", "Yangi mazmun.", "Yangi matn.") { ChangeNote = "Yangilandi" });
        Rewrite(entry.In(SiteLanguage.Kazakh)!, new TextDraft("Жаңартылған хабар", "Жаңа мазмұн.", "Жаңа мәтін.") { ChangeNote = "Жаңартылды" });

        return await store.SaveChangesAsync();
    });

    private void Rewrite(Translation text, TextDraft draft)
    {
        var now = site.Clock.GetUtcNow();
        text.Write(draft, DeskNews.Writer, now);
        text.Submit(DeskNews.Writer, now);
        text.Approve(DeskNews.Reviewer, now);
    }

    private async Task<Dictionary<string, Seen>> OpenEverywhereAsync(Dictionary<string, Seen>? held = null)
    {
        var seen = new Dictionary<string, Seen>();

        foreach (var place in Writings.SelectMany(writing => writing.Places))
        {
            seen[place] = await OpenAsync(place, held?[place]);
        }

        return seen;
    }

    // As a browser or a proxy that holds a copy asks: whatever is new since then, by its mark and by its date.
    private async Task<Seen> OpenAsync(string place, Seen? held = null)
    {
        using var reader = site.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(place, UriKind.Relative));

        if (held is not null)
        {
            request.Headers.IfModifiedSince = held.Date;

            if (held.Mark is not null)
            {
                request.Headers.IfNoneMatch.Add(held.Mark);
            }
        }

        using var response = await reader.SendAsync(request);
        var mark = response.Headers.ETag ?? held?.Mark;
        var date = response.Content.Headers.LastModified ?? site.Clock.GetUtcNow();

        return response.StatusCode == HttpStatusCode.NotModified
            ? held! with { Mark = mark }
            : new Seen(WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), mark, date);
    }

    private sealed record Seen(string Text, EntityTagHeaderValue? Mark, DateTimeOffset Date);
}

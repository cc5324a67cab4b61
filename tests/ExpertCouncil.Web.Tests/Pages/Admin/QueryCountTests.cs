using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>A page of the desk asks the store a small number of questions, however many entries there are.</summary>
public sealed class QueryCountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(DeskLinks.Dashboard, 18)]
    [InlineData(DeskLinks.Entries, 5)]
    [InlineData(DeskLinks.TranslationMap, 5)]
    [InlineData(DeskLinks.Log, 8)]
    [InlineData(DeskLinks.Conflicts, 2)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting", 13)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/edit", 17)]
    [InlineData("/admin/new/meetings", 3)]
    [InlineData("/admin/choices/entries?q=savdo", 3)]
    [InlineData(DeskLinks.WorkPlan, 8)]
    [InlineData(DeskLinks.Tags, 3)]
    [InlineData(DeskLinks.Reports, 4)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/history/uz", 8)]
    public async Task Get_Page_AsksTheStoreAtMost(string path, int most)
    {
        using var client = await site.SignInAsync(Role.Administrator, languages: [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        await client.GetDocumentAsync(path);
        site.Queries.Restart();

        await client.GetDocumentAsync(path);

        Assert.InRange(site.Queries.Count, 1, most);
    }

    [Fact]
    public async Task Get_PagesWithTwiceTheEntries_AskNoMore()
    {
        await using var own = new SiteFixture();
        using var client = await own.SignInAsync(Role.Administrator);
        await AddInReviewAsync(own, "first");
        var before = await CountAsync(own, client);

        await AddInReviewAsync(own, "second");

        Assert.Equal(before, await CountAsync(own, client));
    }

    private static async Task<List<(string Page, int Queries)>> CountAsync(SiteFixture site, HttpClient client)
    {
        var entry = new EntryReference(EntryKind.News, "first-0");
        var counted = new List<(string, int)>();

        foreach (var page in new[]
        {
            DeskLinks.Dashboard, DeskLinks.Entries, DeskLinks.Entries + "?q=sinov", DeskLinks.TranslationMap, DeskLinks.Entry(entry), DeskLinks.Edit(entry),
            DeskLinks.New(EntryKind.News), DeskLinks.WorkPlan, DeskLinks.Tags, DeskLinks.Log, DeskLinks.EntryChoices + "?q=sinov",
        })
        {
            // The first time a page may have to learn something that it then knows.
            await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
            site.Queries.Restart();
            await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
            counted.Add((page, site.Queries.Count));
        }

        return counted;
    }

    // More than the dashboard shows of a list: from then on it counts the rest.
    private static Task<int> AddInReviewAsync(SiteFixture site, string name) => site.OnStoreAsync((_, store) =>
    {
        foreach (var number in Enumerable.Range(0, Core.Desk.Dashboard.Most + 5))
        {
            var (key, now) = ($"{name}-{number}", site.Clock.GetUtcNow());
            var entry = Entry.Create(EntryKind.News, key, Guid.CreateVersion7(), new NewsFacts { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News }, DeskNews.Writer, now);
            entry.Begin(SiteLanguage.Uzbek, key, new TextDraft($"Sinov {key}", "Mazmun.", "Matn."), DeskNews.Writer, now).Submit(DeskNews.Writer, now);
            store.Entries.Add(entry);
        }

        return store.SaveChangesAsync();
    });
}

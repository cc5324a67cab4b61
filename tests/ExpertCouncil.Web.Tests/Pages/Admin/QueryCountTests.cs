using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin;

/// <summary>A page of the desk asks the store a small number of questions, however many entries there are.</summary>
public sealed class QueryCountTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(DeskLinks.Dashboard, 24)]
    [InlineData(DeskLinks.Entries, 14)]
    [InlineData(DeskLinks.TranslationMap, 14)]
    [InlineData(DeskLinks.Log, 10)]
    [InlineData(DeskLinks.Conflicts, 6)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting", 34)]
    [InlineData("/admin/entries/meetings/2024-08-28-second-meeting/history/uz", 10)]
    public async Task Get_Page_AsksTheStoreAtMost(string path, int most)
    {
        using var client = await site.SignInAsync(Role.Administrator, languages: [SiteLanguage.Uzbek, SiteLanguage.Kazakh]);
        await client.GetDocumentAsync(path);
        using var counter = new QueryCounter(site.DataFolder);

        await client.GetDocumentAsync(path);

        Assert.InRange(counter.Queries, 1, most);
    }
}

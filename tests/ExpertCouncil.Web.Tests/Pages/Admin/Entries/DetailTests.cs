using System.Net;
using AngleSharp.Dom;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class DetailTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_NobodySignedIn_LeadsToSignIn()
    {
        var entry = await site.AddNewsAsync("nobody");
        using var client = site.OpenBrowser();

        using var response = await client.GetAsync(new Uri(DeskLinks.Entry(entry), UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Contains(DeskLinks.SignIn, response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/entries/news/there-is-none")]
    [InlineData("/admin/entries/nonsense/navruz")]
    public async Task Get_UnknownEntry_IsNotFound(string address)
    {
        using var client = await site.SignInAsync(Role.Author);

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_DraftAsAuthor_OffersSubmissionAndNothingOfAReviewer()
    {
        var entry = await site.AddNewsAsync("author-view");
        using var client = await site.SignInAsync(Role.Author);

        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));

        Assert.Contains(Buttons(page), button => button == DeskText.Verb_Submit);
        Assert.DoesNotContain(Buttons(page), button => button == DeskText.Verb_Approve || button == DeskText.Verb_Publish);
    }

    [Fact]
    public async Task Get_TextWithObstacles_DisablesTheButtonAndNamesThemWithTheirPlace()
    {
        var entry = await site.AddNewsAsync("obstacles", DeskNews.InReview(site), summary: "");
        using var client = await site.SignInAsync(Role.Reviewer);

        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));

        var panel = page.QuerySelector("section[aria-labelledby='uz-heading']")!;
        var approve = panel.QuerySelectorAll("button").Single(button => button.TextContent == DeskText.Verb_Approve);
        Assert.True(approve.HasAttribute("disabled"));
        Assert.NotNull(approve.NextElementSibling);
        var place = panel.QuerySelectorAll(".why a").First(link => link.TextContent == DeskText.Obstacle_SummaryMissing);
        Assert.Equal($"{DeskLinks.Edit(entry, SiteLanguage.Uzbek)}#uz_Summary", place.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_OwnText_SaysThatSomebodyElseMustApprove()
    {
        var person = await site.AddAccountAsync(Role.Reviewer);
        var self = Actor.Person(person.Id, "Sinov", Rights.Full with { Role = Role.Reviewer });
        var now = site.Clock.GetUtcNow();
        var entry = await site.AddNewsAsync("own-text", entry =>
        {
            entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("Oʻzimniki", "Mazmun", "Matn"), self, now);
            entry.In(SiteLanguage.Uzbek)!.Submit(self, now);
        });
        using var client = site.OpenBrowser();
        await client.SignInAsync(site, person);

        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));

        Assert.Contains(DeskText.Refusal_OwnText, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PublishedText_LeadsToItsAddressesAndItsHistory()
    {
        var entry = await site.AddNewsAsync("shown-addresses", DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Reviewer, languages: [SiteLanguage.Kazakh, SiteLanguage.Uzbek]);

        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));

        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector("a[href='/uz/yangiliklar/shown-addresses-uz']"));
        Assert.NotNull(page.QuerySelector("a[href='/uz-cyrl/yangiliklar/shown-addresses-uz']"));
        Assert.NotNull(page.QuerySelector("a[href='/kk/zhanalyqtar/shown-addresses-kk']"));
        Assert.NotNull(page.QuerySelector($"a[href='{DeskLinks.LogOf(entry)}']"));
        Assert.NotEmpty(page.QuerySelectorAll(".timeline-log > li.major"));
    }

    [Fact]
    public async Task Get_Always_HasOneHeadingAndUniqueIds()
    {
        var entry = await site.AddNewsAsync("one-heading", DeskNews.Approved(site));
        using var client = await site.SignInAsync(Role.Administrator);

        var page = await client.GetDocumentAsync(DeskLinks.Entry(entry));

        Assert.Single(page.QuerySelectorAll("h1"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static IEnumerable<string> Buttons(IDocument page) => page.QuerySelectorAll("button, a.button").Select(button => button.TextContent.Trim());
}

using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Files;

/// <summary>Who sees which file: readers what is public, the desk all, whoever has a preview's link what belongs to it.</summary>
public sealed class FileDoorsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_FileOnlyADraftNames_IsNotPublicAlthoughTheEntryIs()
    {
        var (entry, image) = await AddAsync("doors-draft", "![Zal](zal.png)");
        using var reader = site.OpenBrowser();

        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync(MediaAddresses.Of(image)));
        Assert.Equal(HttpStatusCode.Found, await reader.StatusAsync(DeskLinks.File(image)));
        using var page = await reader.GetAsync(new Uri($"/uz/yangiliklar/{entry.Key}-uz", UriKind.Relative));
        Assert.DoesNotContain(image.Sha256, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FileAPublicTextShows_IsPublicAndKept()
    {
        var (entry, image) = await AddAsync("doors-public", draft: null);
        await site.PublishTextAsync(entry, "![Zal](zal.png)");
        using var reader = site.OpenBrowser();

        using var response = await reader.GetAsync(new Uri(MediaAddresses.Of(image), UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Null(response.Content.Headers.ContentDisposition);
        var page = await site.GetPageAsync($"/uz/yangiliklar/{entry.Key}-uz");
        Assert.Equal(MediaAddresses.Of(image), page.QuerySelector("article img")!.GetAttribute("src"));
    }

    [Fact]
    public async Task Get_Document_IsAnAttachmentBehindEveryDoor()
    {
        var entry = await site.AddNewsAsync("doors-document", DeskNews.Published(site));
        using var author = await site.SignInAsync(Role.Author);
        using var uploaded = await author.UploadAsync(entry, "Kun tartibi.pdf", DeskFiles.Pdf);
        await site.PublishTextAsync(entry, "::: document file=kun-tartibi.pdf\nKun tartibi\n:::");
        var file = (await site.EntryAsync(entry)).Media.Single();

        foreach (var address in new[] { MediaAddresses.Of(file), DeskLinks.File(file) })
        {
            using var response = await author.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(("attachment", "kun-tartibi.pdf", "application/pdf"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName, response.Content.Headers.ContentType!.MediaType));
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal(DeskFiles.Pdf, await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Get_PreviewOfADraft_ShowsItsImagesToTheDesk()
    {
        var (entry, image) = await AddAsync("doors-preview", "![Zal](zal.png)");
        using var author = await site.SignInAsync(Role.Author);

        var page = await author.GetDocumentAsync(DeskLinks.PreviewPage(entry, WritingSystem.UzbekCyrillic));

        var shown = page.QuerySelector("article img")!.GetAttribute("src")!;
        Assert.Equal(DeskLinks.File(image), shown);
        Assert.Equal(HttpStatusCode.OK, await author.StatusAsync(shown));
    }

    [Fact]
    public async Task Get_SharedPreview_ShowsTheImagesOfItsEntryAndNoOthers()
    {
        var (entry, image) = await AddAsync("doors-shared", "![Zal](zal.png)");
        var (_, other) = await AddAsync("doors-shared-other", "![Boshqa](boshqa.png)", "boshqa.png");
        using var author = await site.SignInAsync(Role.Author);
        using var made = await author.PostFormAsync(DeskLinks.Preview(entry), "main section form", []);
        var link = new Uri((await author.GetDocumentAsync(made.Headers.Location!.ToString())).QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;
        using var stranger = site.OpenBrowser();

        var page = await stranger.GetDocumentAsync($"{link}/uz");

        var shown = page.QuerySelector("article img")!.GetAttribute("src")!;
        Assert.StartsWith(link + "/files/", shown, StringComparison.Ordinal);
        using var response = await stranger.GetAsync(new Uri(shown, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store, private", response.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(MediaAddresses.Under(link + "/files", other)));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(MediaAddresses.Under("/preview/nonsense/files", image)));
        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(shown));
    }

    [Theory]
    [InlineData("/media/..%2F..%2Fcouncil.db/a.png")]
    [InlineData("/admin/files/%2e%2e%2f%2e%2e/council.db")]
    [InlineData("/admin/files/0/..%2F..%2Fcouncil.db")]
    public async Task Get_PathOutOfTheFolder_IsNotFound(string address)
    {
        using var author = await site.SignInAsync(Role.Author);

        Assert.Equal(HttpStatusCode.NotFound, await author.StatusAsync(address));
    }

    /// <summary>A public entry with an image beside it, named by a draft or by nothing.</summary>
    private async Task<(EntryReference Entry, MediaFile Image)> AddAsync(string key, string? draft, string name = "zal.png")
    {
        var entry = await site.AddNewsAsync(key, DeskNews.Published(site));
        using var author = await site.SignInAsync(Role.Author);
        var image = await site.AddImageAsync(author, entry, name);

        if (draft is not null)
        {
            using var saved = await author.PostFormAsync(DeskLinks.Edit(entry), "#entry-form", new() { ["uz.Body"] = draft });
            Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        }

        return (entry, image);
    }
}

using System.Net;
using System.Text.Json;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Files;

/// <summary>What the editor's dialogs ask.</summary>
public sealed class FileEndpointsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly EntryReference KazakhInstitute = EntryReference.Parse("organisations/qsti");

    [Fact]
    public async Task Upload_NotSignedIn_IsUnauthorised()
    {
        var entry = await site.AddNewsAsync("files-stranger");
        using var stranger = site.OpenBrowser();

        using var response = await stranger.UploadAsync(entry, "a.png", TestImages.Png(), withToken: false);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Upload_WithoutToken_IsRefused()
    {
        var entry = await site.AddNewsAsync("files-token");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.UploadAsync(entry, "a.png", TestImages.Png(), withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty((await site.EntryAsync(entry)).Media);
    }

    [Fact]
    public async Task Upload_ToTheOtherSide_IsRefusedInWords()
    {
        using var author = await site.SignInAsync(Role.Author, [Side.Uzbekistan]);
        var own = await site.AddNewsAsync("files-own-side");
        var token = DeskLinks.Files(own);
        Assert.Equal(HttpStatusCode.OK, await author.StatusAsync(token));

        using var response = await author.UploadAsync(KazakhInstitute, "a.png", TestImages.Png());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("boshqa tomonga", await response.TextOfAsync("reason"), StringComparison.Ordinal);
        Assert.Empty((await site.EntryAsync(KazakhInstitute)).Media);
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.jpg")]
    public async Task Upload_WrongKind_IsRefusedInTheLanguageOfThePerson(string name)
    {
        var entry = await site.AddNewsAsync("files-kind-" + name.Replace('.', '-'));
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);

        using var response = await author.UploadAsync(entry, name, TestImages.Png());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("қабылданбайды", await response.TextOfAsync("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OverTheLimit_IsRefusedWithTheLimit()
    {
        var entry = await site.AddNewsAsync("files-large");
        using var author = await site.SignInAsync(Role.Author);

        using var slightly = await author.UploadAsync(entry, "a.pdf", [.. DeskFiles.Pdf, .. new byte[20 * 1024 * 1024]]);
        using var far = await author.UploadAsync(entry, "a.pdf", new byte[21 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, slightly.StatusCode);
        Assert.Contains("20 MB", (await slightly.TextOfAsync("reason")).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, far.StatusCode);
        Assert.Contains("juda katta", await far.TextOfAsync("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_FarOverTheLimit_IsRefusedInTheLanguageOfThePerson()
    {
        var entry = await site.AddNewsAsync("files-huge-kk");
        using var author = await site.SignInAsync(Role.Author, languages: [SiteLanguage.Kazakh]);

        using var response = await author.UploadAsync(entry, "a.pdf", new byte[21 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("тым үлкен", await response.TextOfAsync("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_Image_IsBesideTheTextAndSeenAtTheDesk()
    {
        var entry = await site.AddNewsAsync("files-image");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.UploadAsync(entry, "Yigʻilish zali.png", TestImages.Png());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("yigilish-zali.png", "image/png"), (await response.TextOfAsync("name"), await response.TextOfAsync("type")));
        using var shown = await author.GetAsync(new Uri(await response.TextOfAsync("address"), UriKind.Relative));
        Assert.Equal("image/png", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache, private", shown.Headers.CacheControl!.ToString());
        author.DefaultRequestHeaders.IfNoneMatch.Add(shown.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, await author.StatusAsync(await response.TextOfAsync("address")));
        author.DefaultRequestHeaders.IfNoneMatch.Clear();
        Assert.Contains("yigilish-zali.png", (await author.GetDocumentAsync(DeskLinks.Edit(entry))).QuerySelector("textarea[name='uz.Body']")!.GetAttribute("data-media"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_FileOfAnotherEntry_IsFoundAndTaken()
    {
        var (entry, other) = (await site.AddNewsAsync("files-taker"), await site.AddNewsAsync("files-giver"));
        using var author = await site.SignInAsync(Role.Author);
        await site.AddImageAsync(author, other, "kutubxona-rasmi.png");

        using var found = await author.GetAsync(new Uri($"{DeskLinks.FileChoices}?q=kutubxona&kind=image&except={entry}", UriKind.Relative));
        using var none = await author.GetAsync(new Uri($"{DeskLinks.FileChoices}?q=kutubxona&kind=document", UriKind.Relative));
        using var taken = await author.TakeAsync(entry, other, "kutubxona-rasmi.png");
        using var unknown = await author.TakeAsync(entry, other, "yoq.png");

        using var files = JsonDocument.Parse(await found.Content.ReadAsStringAsync());
        Assert.Equal(other.ToString(), files.RootElement.GetProperty("files")[0].GetProperty("entry").GetString());
        Assert.Contains("\"files\":[]", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Single((await site.EntryAsync(entry)).Media);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
    }
}

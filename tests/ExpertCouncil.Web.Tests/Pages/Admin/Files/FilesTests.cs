using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Pages.Admin.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Files;

/// <summary>The page of files, with plain forms.</summary>
public sealed class FilesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_UnknownEntry_IsNotFound()
    {
        using var author = await site.SignInAsync(Role.Author);

        Assert.Equal(HttpStatusCode.NotFound, await author.StatusAsync("/admin/entries/news/nobody/files"));
    }

    [Fact]
    public async Task Get_EntryOfTheOtherSide_OffersNothingToChange()
    {
        using var author = await site.SignInAsync(Role.Author, [Side.Uzbekistan]);

        var page = await author.GetDocumentAsync("/admin/entries/organisations/qsti/files");

        Assert.Null(page.QuerySelector("input[type=file]"));
        Assert.Contains("boshqa tomonga", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoFile_SaysSo()
    {
        var entry = await site.AddNewsAsync("page-none");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.PostFilesAsync(entry);

        Assert.Equal("Fayl tanlanmagan. Bir yoki bir nechta fayl tanlang.", (await response.ReadAsync()).QuerySelector("#Upload-error")!.TextContent);
    }

    [Fact]
    public async Task Post_MoreFilesThanAtOnce_SaysHowManyAndKeepsNone()
    {
        var entry = await site.AddNewsAsync("page-many");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.PostFilesAsync(entry, [.. Enumerable.Range(0, IndexModel.MostAtOnce + 1).Select(number => ($"Zal {number}.png", TestImages.Png()))]);

        Assert.Equal(FilesText.Upload_TooMany.With(IndexModel.MostAtOnce), (await response.ReadAsync()).QuerySelector("#Upload-error")!.TextContent);
        Assert.Empty((await site.EntryAsync(entry)).Media);
    }

    [Fact]
    public async Task Post_OneGoodAndOneBad_KeepsTheGoodAndSaysWhyNotTheOther()
    {
        var entry = await site.AddNewsAsync("page-mixed");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.PostFilesAsync(entry, ("Zal.png", TestImages.Png()), ("virus.exe", TestImages.Png()));

        var page = await response.ReadAsync();
        Assert.Contains("zal.png", page.QuerySelector(".notice.success")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("virus.exe: ", page.QuerySelector("#Upload-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("zal.png", Assert.Single((await site.EntryAsync(entry)).Media).Name);
    }

    [Fact]
    public async Task Post_MoreThanTheRequestMayHold_SaysSoOnThePage()
    {
        var entry = await site.AddNewsAsync("page-huge");
        using var author = await site.SignInAsync(Role.Author);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(DeskLinks.Files(entry), UriKind.Relative)) { Content = new SaidToBeHuge() };

        using var response = await author.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        var reason = (await response.ReadAsync()).QuerySelector("#Upload-error")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains("eng koʻp soni: 10.", reason, StringComparison.Ordinal);
        Assert.Contains("20 MB", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwoFilesThatAreMoreThanAnyOtherRequestMayHold_AreBothTaken()
    {
        var entry = await site.AddNewsAsync("page-large");
        var allowed = new AllowedBody();
        await using var portal = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(allowed)));
        using var author = portal.OpenBrowser();
        await author.SignInAsync(site, await site.AddAccountAsync(Role.Author));
        byte[] large = [.. DeskFiles.Pdf, .. new byte[17 * 1024 * 1024]];

        using var response = await author.PostFilesAsync(entry, ("Birinchi.pdf", large), ("Ikkinchi.pdf", large));

        Assert.Equal(DeskLinks.Files(entry), response.Headers.Location?.ToString());
        Assert.Equal([("birinchi.pdf", large.Length), ("ikkinchi.pdf", large.Length)], (await site.EntryAsync(entry)).Media.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, (int)file.Length)));
        Assert.True(allowed.MaxRequestBodySize > 2 * large.Length);
    }

    [Fact]
    public async Task Post_SeveralFiles_AreAddedListedAndToldInTheLog()
    {
        var entry = await site.AddNewsAsync("page-several");
        using var author = await site.SignInAsync(Role.Author);

        using var response = await author.PostFilesAsync(entry, ("Zal.png", TestImages.Png()), ("Kun tartibi.pdf", DeskFiles.Pdf));

        Assert.Equal(DeskLinks.Files(entry), response.Headers.Location!.ToString());
        var page = await author.GetDocumentAsync(DeskLinks.Files(entry));
        Assert.Equal(["kun-tartibi.pdf", "zal.png"], page.QuerySelectorAll("section[aria-labelledby=own] .files div > a").Select(link => link.TextContent));
        Assert.Contains("64 × 36", page.QuerySelector("section[aria-labelledby=own]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("64", page.QuerySelector(".files img")!.GetAttribute("width"));
        var events = (await author.GetDocumentAsync(DeskLinks.Entry(entry))).QuerySelector(".timeline-log")!.TextContent;
        Assert.Contains("Fayl qoʻshildi: zal.png", string.Join(' ', events.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Remove_TakesAwayOnlyWhatNothingNames()
    {
        var entry = await site.AddNewsAsync("page-remove", body: "![Zal](zal.png)");
        using var author = await site.SignInAsync(Role.Author);
        using var added = await author.PostFilesAsync(entry, ("Zal.png", TestImages.Png()), ("Kun.pdf", DeskFiles.Pdf));
        var page = await author.GetDocumentAsync(DeskLinks.Files(entry));
        Assert.Contains("qoralama (oʻzbekcha)", page.QuerySelector("section[aria-labelledby=own]")!.TextContent, StringComparison.OrdinalIgnoreCase);

        using var refused = await author.PostFormAsync(DeskLinks.Files(entry), "Remove", new() { ["name"] = "zal.png" });
        using var done = await author.PostFormAsync(DeskLinks.Files(entry), "Remove", new() { ["name"] = "kun.pdf" });

        Assert.Contains("Avval uni oʻsha yerdan olib tashlang", (await refused.ReadAsync()).QuerySelector(".form-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal("zal.png", Assert.Single((await site.EntryAsync(entry)).Media).Name);
    }

    [Fact]
    public async Task Post_Take_PutsAFileOfTheLibraryBesideTheText()
    {
        var (entry, other) = (await site.AddNewsAsync("page-taker"), await site.AddNewsAsync("page-giver"));
        using var author = await site.SignInAsync(Role.Author);
        using var added = await author.PostFilesAsync(other, ("Beruvchi rasm.png", TestImages.Png(30, 30)));

        using var response = await author.PostFormAsync($"{DeskLinks.Files(entry)}?q=beruvchi&kind=image", "Take", []);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("beruvchi-rasm.png", Assert.Single((await site.EntryAsync(entry)).Media).Name);
    }

    [Fact]
    public async Task Post_StrangerSendsMoreThanAFormMayBe_IsNotReadToTheEnd()
    {
        var entry = await site.AddNewsAsync("page-stranger");
        using var stranger = site.OpenBrowser();
        var large = new OneLargeFile();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(DeskLinks.Files(entry), UriKind.Relative)) { Content = new MultipartFormDataContent { { large, "Upload", "a.pdf" } } };
        request.Headers.Add("Origin", "https://council.test");

        using var response = await stranger.SendAsync(request);

        var page = await response.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("saqlanmadi", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.True(large.Sent < OneLargeFile.Length / 2, $"{large.Sent} bytes were read.");
    }

    [Fact]
    public async Task Get_Form_OffersTheEndingsThatAreTaken()
    {
        var entry = await site.AddNewsAsync("page-endings");
        using var author = await site.SignInAsync(Role.Author);
        var page = await author.GetDocumentAsync(DeskLinks.Files(entry));

        Assert.Equal(".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp", page.QuerySelector("#Upload")!.GetAttribute("accept"));
    }

    private sealed class OneLargeFile : HttpContent
    {
        public const long Length = 120L * 1024 * 1024;

        private const int Piece = 1024 * 1024;

        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            while (Sent < Length)
            {
                await stream.WriteAsync(new byte[Piece]);
                Sent += Piece;
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Length;

            return true;
        }
    }

    // Says how much comes, and sends nothing of it.
    private sealed class SaidToBeHuge : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = 500L * 1024 * 1024;

            return true;
        }
    }

    /// <summary>Remembers how much the last request might hold: the server of the tests counts no bytes itself.</summary>
    private sealed class AllowedBody : IStartupFilter, IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;

        public long? MaxRequestBodySize { get; set; }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                MaxRequestBodySize = null;
                context.Features.Set<IHttpMaxRequestBodySizeFeature>(this);

                return following(context);
            });
            next(app);
        };
    }
}

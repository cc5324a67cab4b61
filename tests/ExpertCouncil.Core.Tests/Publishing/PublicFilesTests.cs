using System.Data.Common;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Publishing;

/// <summary>A file is public when something public names it, and not a moment longer.</summary>
public sealed class PublicFilesTests : IAsyncLifetime
{
    private readonly TestStore site = new();
    private MediaFile image = null!;

    [Fact]
    public async Task Find_FileBesideAPublicText_IsNotPublic() => Assert.Null(await FindAsync());

    [Fact]
    public async Task Find_FileADraftNames_IsNotPublic()
    {
        await WriteAsync("![Surat](a.png)");

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Find_OtherHashOrName_IsNotFound()
    {
        await PublishAsync("![Surat](a.png)");

        Assert.Null(await FindAsync(sha256: new string('0', 64)));
        Assert.Null(await FindAsync(name: "b.png"));
        Assert.Null(await FindAsync(name: "a.exe"));
    }

    [Fact]
    public async Task Find_FileOfAWithdrawnText_IsNotPublic()
    {
        await PublishAsync("![Surat](a.png)");
        Assert.Empty((await site.CarryOutAsync(Verb.Withdraw, Reviewer, SiteLanguage.Uzbek)).Hindrances);

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Find_FileThePublicTextShows_IsPublicUntilItDoesNot()
    {
        await PublishAsync("![Surat](a.png)");
        Assert.Equal(new PublishedFile(image.Sha256, "a.png", "image/png"), await FindAsync());

        await WriteAsync("Surat yoʻq.");
        Assert.NotNull(await FindAsync());

        await site.PublishAsync(SiteLanguage.Uzbek);
        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task Find_DocumentOfPublicFacts_IsPublic()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        var file = Assert.Single((await site.EntryAsync(EntryReference.Parse("memoranda/founding"))).Media);

        Assert.NotNull(await FindAsync(file.Sha256, file.Name));
    }

    [Fact]
    public async Task Open_StoreOfTheReleaseBefore_ServesWhatItServed()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        var before = await FacetsAsync();
        Assert.NotEmpty(before);
        await site.ReadAsync(async store =>
        {
            await store.GetService<IMigrator>().MigrateAsync("Desk");

            return true;
        });
        Assert.Empty(await FacetsAsync());

        await site.OpenStoreAsync();

        Assert.Superset(before.ToHashSet(), (await FacetsAsync()).ToHashSet());
    }

    [Fact]
    public async Task Export_FilesOfTheDesk_WritesThoseThatArePublicAndImportsWithoutAConflict()
    {
        await site.AddFileAsync("maxfiy.png", TestImages.Png(20, 20));
        await PublishAsync("![Surat](a.png)");
        var target = await ExportAsync("export");

        Assert.Equal(["a.png", "facts.yml", "kk.md", "uz.md"], Directory.GetFiles(Path.Combine(target, "news", "navruz")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(site.BytesOf(image), await File.ReadAllBytesAsync(Path.Combine(target, "news", "navruz", "a.png")));
        var report = await site.ImportAsync(target);
        Assert.Empty(report.Faults);
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public async Task Export_FileOnlyADraftNames_StaysInTheStore()
    {
        await WriteAsync("![Surat](a.png)");

        Assert.False(File.Exists(Path.Combine(await ExportAsync("export"), "news", "navruz", "a.png")));
    }

    [Fact]
    public async Task Library_Always_KnowsTheFilesOfOtherEntriesDraftsAmongThem()
    {
        site.Content.WithNews("hayit");
        await site.ImportAsync();
        await site.AddFileAsync("kun.pdf", TestCouncil.Pdf, to: new EntryReference(EntryKind.News, "hayit"));

        Assert.Equal(["kun.pdf", "a.png"], await NamesAsync(new LibraryQuery("", null, null)));
        Assert.Equal(["a.png"], await NamesAsync(new LibraryQuery("", true, null)));
        Assert.Equal(["kun.pdf"], await NamesAsync(new LibraryQuery("", false, null)));
        Assert.Equal(["kun.pdf"], await NamesAsync(new LibraryQuery("", null, Navruz)));
        Assert.Equal(["kun.pdf"], await NamesAsync(new LibraryQuery("KUN", null, null)));
        Assert.Equal(["a.png"], await NamesAsync(new LibraryQuery("navruz", null, null)));
        Assert.Equal(2, (await NamesAsync(new LibraryQuery("сарлавҳа", null, null))).Count);
        Assert.Empty(await NamesAsync(new LibraryQuery("yoʻq", null, null)));
    }

    [Fact]
    public async Task Library_ManyFiles_ShowsEachOnceByPages()
    {
        await WithManyFilesAsync();

        var page = await site.ReadAsync(store => new FileLibrary(store).FindAsync(new LibraryQuery("", null, null, Page: 9), SiteLanguage.Uzbek, default));
        Assert.Equal((2, 2, FileLibrary.PageSize + 3), (page.Page, page.Pages, page.Total));
        Assert.Equal(["1.png", "100%.pdf", "Расм.png"], page.Files.Select(file => file.File.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["a.png", "24.png"], (await NamesAsync(new LibraryQuery("", true, null))).Take(2));
        Assert.Equal(["Расм.png"], await NamesAsync(new LibraryQuery(" расм", null, null)));
        Assert.Equal(["100%.pdf"], await NamesAsync(new LibraryQuery("%", null, null)));
        Assert.Equal(["a.png"], await NamesAsync(new LibraryQuery("A.PNG", null, null)));
    }

    [Fact]
    public async Task Library_LastPage_ReadsNoOtherFiles()
    {
        await WithManyFilesAsync();
        var rows = new RowsRead();
        await using var store = site.Open(rows);

        Assert.Equal(3, (await new FileLibrary(store).FindAsync(new LibraryQuery("", null, null, Page: 2), SiteLanguage.Uzbek, default)).Files.Count);

        Assert.InRange(rows.Count, 3, FileLibrary.PageSize);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
        image = (await site.AddFileAsync("a.png", TestImages.Png())).File!;
        site.Time.Advance(TimeSpan.FromMinutes(1));
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task WithManyFilesAsync()
    {
        site.Content.WithNews("hayit").Write("news/hayit/Расм.png", TestImages.Png(20, 20)).Write("news/hayit/100%.pdf", TestCouncil.Pdf);
        Assert.Empty((await site.ImportAsync()).Faults);
        await site.EditAsync("news/navruz", entry =>
        {
            foreach (var number in Enumerable.Range(1, FileLibrary.PageSize))
            {
                site.Time.Advance(TimeSpan.FromSeconds(1));
                entry.Attach(new MediaFile { Id = Guid.CreateVersion7(site.Time.GetUtcNow()), Name = $"{number}.png", MediaType = "image/png", Length = 1, Sha256 = $"{number:d64}" });
            }
        });
        site.Time.Advance(TimeSpan.FromSeconds(1));
        // The same bytes once more: their newest name is shown.
        Assert.NotNull((await site.WithFilesAsync(files => files.TakeAsync(new EntryReference(EntryKind.News, "hayit"), Navruz, "a.png", Author, default))).File);
    }

    private Task<PublishedFile?> FindAsync(string? sha256 = null, string name = "a.png") =>
        site.ReadAsync(store => new PublishedContent(store).FindFileAsync(sha256 ?? image.Sha256, name, default));

    private Task<List<string>> FacetsAsync() => site.ReadAsync(store =>
        store.PublishedTexts.SelectMany(t => t.Facets).Where(facet => facet.Name == PublishedFacet.File).Select(facet => facet.TextId + facet.Value).ToListAsync());

    private Task<List<string>> NamesAsync(LibraryQuery query) => site.ReadAsync(async store =>
        (await new FileLibrary(store).FindAsync(query, SiteLanguage.Uzbek, default)).Files.Select(file => file.File.Name).ToList());

    private async Task<string> ExportAsync(string name)
    {
        var target = site.PathOf(name);
        await site.ReadAsync(store => new ContentExporter(store, site.Folder).ExportAsync(target, progress: null, default));

        return target;
    }

    private async Task PublishAsync(string body)
    {
        await WriteAsync(body);
        await site.PublishAsync(SiteLanguage.Uzbek);
    }

    private async Task WriteAsync(string body) =>
        Assert.IsType<Saved>(await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, _ => body) with { ChangeNote = "Surat qoʻshildi" }));

    private sealed class RowsRead : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
        {
            Count += eventData.ReadCount;

            return result;
        }
    }
}

using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Export;

public sealed class ContentExporterTests : IAsyncLifetime
{
    private static readonly Actor Editor = TestEntries.Author;
    private static readonly Actor Reviewer = TestEntries.Reviewer;

    private readonly TestStore site = new();

    private string Target => site.PathOf("export");

    [Fact]
    public async Task Export_FolderWithAnythingInIt_IsRefusedAndNothingWritten()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        new TestContent(Target).Write("note.txt", "mine\n");

        await Assert.ThrowsAsync<StoreException>(ExportAsync);

        Assert.Equal(["note.txt"], FilesIn(Target).Keys);
    }

    [Fact]
    public async Task Export_MissingMediaFile_SaysWhich()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        Directory.Delete(site.Folder.Media, recursive: true);

        var exception = await Assert.ThrowsAsync<StoreException>(ExportAsync);

        Assert.Contains("dastur.pdf", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_UntouchedContent_IsByteForByteTheSame()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();

        await ExportAsync();

        Assert.Equal(FilesIn(site.Content.Path), FilesIn(Target));
    }

    [Fact]
    public async Task Export_TextChangedAtTheDesk_IsWrittenInTheOneLayoutAndTheRestLeftAlone()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        var at = site.Time.GetUtcNow();
        await site.EditAsync("news/report", entry =>
        {
            var text = entry.In(SiteLanguage.Uzbek)!;
            text.Write(new TextDraft("Sarlavha: ikki", "Qisqacha.", "Yangi."), Editor, at);
            text.Submit(Editor, at);
            text.Approve(Reviewer, at);
            text.Publish(Reviewer, at);
        });

        await ExportAsync();

        var exported = new TestContent(Target);
        Assert.Equal("---\ntitle: \"Sarlavha: ikki\"\nslug: report-uz\nsummary: Qisqacha.\n---\n\nYangi.\n", exported.Read("news/report/uz.md"));
        Assert.Equal(site.Content.Read("news/report/kk.md"), exported.Read("news/report/kk.md"));
        Assert.Equal(site.Content.Read("news/report/facts.yml"), exported.Read("news/report/facts.yml"));
    }

    [Fact]
    public async Task Export_DraftOverALiveText_WritesTheLiveOne()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("A", "B", "C"), Editor, site.Time.GetUtcNow()));

        await ExportAsync();

        Assert.Equal(FilesIn(site.Content.Path), FilesIn(Target));
    }

    [Fact]
    public async Task Export_WithdrawnText_IsLeftOut()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.EditAsync("news/report", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(TestEntries.Reviewer, site.Time.GetUtcNow(), "xato"));

        await ExportAsync();

        Assert.Equal(["news/report/facts.yml", "news/report/kk.md", "tags.yml"], FilesIn(Target).Keys);
    }

    [Fact]
    public async Task Export_FileThatIsGoneFromTheContentFolder_IsWrittenOnlyWhereItIsPublic()
    {
        site.Content.WithTags().WithNews("report", body: "![Surat](a.png)").Write("news/report/a.png", Media.TestImages.Png()).Write("news/report/b.pdf", TestCouncil.Pdf);
        Assert.Empty((await site.ImportAsync()).Faults);
        site.Content.Delete("news/report/a.png").Delete("news/report/b.pdf");
        Assert.Equal(["news/report/a.png", "news/report/b.pdf"], (await site.ImportAsync()).Deleted);
        Assert.Empty((await site.ImportAsync()).Deleted);

        await ExportAsync();

        Assert.Equal(["news/report/a.png", "news/report/facts.yml", "news/report/kk.md", "news/report/uz.md", "tags.yml"], FilesIn(Target).Keys);
    }

    [Fact]
    public async Task Export_ThenImport_FindsNothingToDo()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        await ExportAsync();
        Directory.Delete(site.Content.Path, recursive: true);
        Directory.Move(Target, site.Content.Path);

        var report = await site.ImportAsync();

        Assert.Equal(10, report.Unchanged);
        Assert.Empty(report.Deleted);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task ExportAsync()
    {
        await using var store = site.Open();
        await new ContentExporter(store, site.Folder).ExportAsync(Target, progress: null, default);
    }

    private static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(File.ReadAllBytes(path))),
        StringComparer.Ordinal);
}

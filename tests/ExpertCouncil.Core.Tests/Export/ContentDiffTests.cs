using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Export;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Tests.Export;

public sealed class ContentDiffTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Compare_EmptyStore_FindsFilesOnlyInTheFolder()
    {
        site.Content.WithTags().WithNews("report");

        Assert.All(await CompareAsync(), difference => Assert.Equal(FileState.OnlyInFolder, difference.State));
    }

    [Fact]
    public async Task Compare_AfterImport_FindsAllTheSame()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();

        var differences = await CompareAsync();

        Assert.Equal(33, differences.Count);
        Assert.All(differences, difference => Assert.Equal((FileState.Same, ""), (difference.State, difference.Lines)));
    }

    [Fact]
    public async Task Compare_ChangedFile_ShowsItsLines()
    {
        site.Content.WithTags().WithNews("report", body: "Bir.\n\nIkki.\n\nUch.");
        await site.ImportAsync();
        site.Content.Replace("news/report/uz.md", "Ikki.", "Oʻn.");

        var difference = Assert.Single(await CompareAsync(), difference => difference.State != FileState.Same);

        Assert.Equal(("news/report/uz.md", FileState.FileChanged), (difference.Path, difference.State));
        Assert.Equal("@@ -7 +7 @@\n Bir.\n \n-Ikki.\n+Oʻn.\n \n Uch.\n", difference.Lines);
    }

    [Fact]
    public async Task Compare_ChangedStore_IsToldFromConflict()
    {
        site.Content.WithTags().WithNews("report");
        await site.ImportAsync();
        await site.EditAsync("news/report", entry =>
        {
            entry.In(SiteLanguage.Uzbek)!.Write(new TextDraft("A", "B", "C"), Actor.ContentFiles, site.Time.GetUtcNow());
            entry.In(SiteLanguage.Kazakh)!.Write(new TextDraft("A", "B", "C"), Actor.ContentFiles, site.Time.GetUtcNow());
        });
        site.Content.Replace("news/report/kk.md", "Matn.", "Мәтін.");

        var differences = (await CompareAsync()).ToDictionary(difference => difference.Path, difference => difference.State);

        Assert.Equal(FileState.StoreChanged, differences["news/report/uz.md"]);
        Assert.Equal(FileState.Conflict, differences["news/report/kk.md"]);
    }

    [Fact]
    public async Task Compare_DeletedFiles_FindsThemOnlyInTheStore()
    {
        site.Content.WithTags().WithNews("report").WithNews("other");
        await site.ImportAsync();
        site.Content.Delete("news/report/kk.md").Delete("tags.yml");
        Directory.Delete(Path.Combine(site.Content.Path, "news/other"), recursive: true);

        var differences = (await CompareAsync()).Where(difference => difference.State == FileState.OnlyInStore).Select(difference => difference.Path);

        Assert.Equal(["news/other/facts.yml", "news/other/kk.md", "news/other/uz.md", "news/report/kk.md", "tags.yml"], differences.Order(StringComparer.Ordinal));
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task<List<FileDifference>> CompareAsync()
    {
        var differences = new List<FileDifference>();
        await using var store = site.Open();

        await foreach (var difference in new ContentDiff(store).CompareAsync(site.Content.Path, default))
        {
            differences.Add(difference);
        }

        return differences;
    }
}

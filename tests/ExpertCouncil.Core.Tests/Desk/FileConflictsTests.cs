using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

/// <summary>Two files under one name: one of the desk, one of the content folder.</summary>
public sealed class FileConflictsTests : IAsyncLifetime
{
    private const string Path = "news/navruz/a.png";

    private readonly TestStore site = new();
    private MediaFile ofTheDesk = null!;

    [Fact]
    public async Task Remove_FileInDispute_IsRefused()
    {
        await DisputeAsync("Surat yoʻq.");

        Assert.Equal(Refusal.FileOfContent, await site.RemoveFileAsync("a.png"));
        Assert.True((await SettleAsync(ConflictChoice.KeepStore)).IsDone);
    }

    [Theory]
    [InlineData(ConflictChoice.KeepStore)]
    [InlineData(ConflictChoice.TakeFile)]
    public async Task Settle_FileThatIsNotThereAnyMore_IsRefused(ConflictChoice choice)
    {
        await DisputeAsync("Surat yoʻq.");
        await site.EditAsync("news/navruz", entry => entry.RemoveFile("a.png", Author, site.Time.GetUtcNow()));

        Assert.Equal(Refusal.NotFound, Assert.Single((await SettleAsync(choice)).Hindrances).Refusal);
    }

    [Fact]
    public async Task Settle_TakeFileThatAPublicTextShows_ShowsTheNewBytes()
    {
        await DisputeAsync("![Surat](a.png)");

        Assert.True((await SettleAsync(ConflictChoice.TakeFile)).IsDone);

        var taken = Assert.Single((await site.EntryAsync(Navruz)).Media);
        Assert.NotEqual(ofTheDesk.Sha256, taken.Sha256);
        Assert.Null(await FindAsync(ofTheDesk.Sha256));
        Assert.NotNull(await FindAsync(taken.Sha256));
        var row = await site.ReadAsync(store => store.SourceTexts().SingleAsync(t => t.Slug == "navruz-uz"));
        Assert.Contains(taken.Sha256, row.Html, StringComparison.Ordinal);
        Assert.Equal(["a.png"], (await site.ReadAsync(store => new PublishedContent(store).FilesAsync(row, default))).Keys);
    }

    [Fact]
    public async Task Settle_KeepStore_LeavesTheBytes()
    {
        await DisputeAsync("![Surat](a.png)");

        Assert.True((await SettleAsync(ConflictChoice.KeepStore)).IsDone);

        Assert.Empty((await site.ImportAsync()).Conflicts);
        Assert.NotNull(await FindAsync(ofTheDesk.Sha256));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
        ofTheDesk = (await site.AddFileAsync("a.png", TestImages.Png())).File!;
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task DisputeAsync(string body)
    {
        Assert.IsType<Saved>(await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, _ => body) with { ChangeNote = "Surat" }));
        await site.PublishAsync(SiteLanguage.Uzbek);
        site.Content.Write(Path, TestImages.Png(20, 20));
        Assert.Equal([Path], (await site.ImportAsync()).Conflicts);
    }

    private Task<PublishedFile?> FindAsync(string sha256) => site.ReadAsync(store => new PublishedContent(store).FindFileAsync(sha256, "a.png", default));

    private Task<VerbOutcome> SettleAsync(ConflictChoice choice) => site.ReadAsync(async store =>
    {
        var conflicts = site.ConflictsOf(store);

        return await conflicts.SettleAsync(Path, choice, (await conflicts.FindAsync(Path, default))!.FoundAt, Reviewer, default);
    });
}

using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Tests.Media;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class AttachmentsRemovalTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Remove_NamedByADraft_IsRefused()
    {
        await WriteAsync("![Surat](a.png)");

        Assert.Equal(Refusal.InUse, await site.RemoveFileAsync("a.png"));
    }

    [Fact]
    public async Task Remove_NamedByADraftThatCannotBeShown_IsRefused()
    {
        await WriteAsync(string.Concat(Enumerable.Repeat("> ", 120)) + "![Surat](a.png)");

        Assert.Equal(Refusal.InUse, await site.RemoveFileAsync("a.png"));
        Assert.Equal([new FileUse(SiteLanguage.Uzbek, IsPublic: false)], FileUses.Of(await site.EntryAsync(Navruz), "a.png"));
    }

    [Fact]
    public async Task Remove_NamedByThePublicTextAlone_IsRefused()
    {
        await WriteAsync("![Surat](a.png)");
        await site.PublishAsync(SiteLanguage.Uzbek);
        await WriteAsync("Surat yoʻq.");

        Assert.Equal(Refusal.InUse, await site.RemoveFileAsync("a.png"));
        Assert.Equal([new FileUse(SiteLanguage.Uzbek, IsPublic: true)], FileUses.Of(await site.EntryAsync(Navruz), "a.png"));
    }

    [Fact]
    public async Task Remove_NamedByTheFacts_IsRefused()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        var meeting = EntryReference.Parse("meetings/second");
        var facts = (MeetingFacts)(await site.EntryAsync(meeting)).Facts;
        Assert.Equal("a.pdf", (await site.AddFileAsync("a.pdf", TestCouncil.Pdf, to: meeting)).File!.Name);
        await site.SaveAsync(new Core.Desk.EntryEdit(meeting)
        {
            Facts = new Core.Desk.FactsEdit(facts with { Documents = [facts.Documents[0] with { File = "a.pdf" }] }, (await site.AtDeskAsync(desk => desk.FindAsync(meeting, default)))!.FactsMark),
        });

        Assert.Equal(Refusal.InUse, await site.WithFilesAsync(files => files.RemoveAsync(meeting, "a.pdf", Author, default)));
        Assert.Equal([new FileUse(null, IsPublic: false)], FileUses.Of(await site.EntryAsync(meeting), "a.pdf"));
    }

    [Fact]
    public async Task Remove_FileOfTheContentFolder_IsRefused()
    {
        site.Content.WithNews("report").Write("news/report/a.pdf", TestCouncil.Pdf);
        await site.ImportAsync();

        Assert.Equal(Refusal.FileOfContent, await site.WithFilesAsync(files => files.RemoveAsync(EntryReference.Parse("news/report"), "a.pdf", Author, default)));
    }

    [Fact]
    public async Task Remove_FileThatIsGoneFromTheContentFolder_TakesItAway()
    {
        site.Content.WithNews("report").Write("news/report/a.pdf", TestCouncil.Pdf);
        await site.ImportAsync();
        site.Content.Delete("news/report/a.pdf");
        Assert.Equal(["news/report/a.pdf"], (await site.ImportAsync()).Deleted);

        Assert.Null(await site.WithFilesAsync(files => files.RemoveAsync(EntryReference.Parse("news/report"), "a.pdf", Author, default)));
    }

    [Fact]
    public async Task Remove_FileOfTheOtherSidesEntry_IsRefusedAndStays()
    {
        var institute = EntryReference.Parse("organisations/qsti");
        site.Content.WithEveryKind();
        await site.ImportAsync();
        Assert.NotNull((await site.AddFileAsync("b.png", TestImages.Png(), to: institute)).File);
        var before = await site.DumpAsync();

        Assert.Equal(Refusal.OtherSide, await site.WithFilesAsync(files => files.RemoveAsync(institute, "b.png", Person("zarina", Role.Author, [Side.Uzbekistan]), default)));

        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Remove_UnknownFile_IsRefused() => Assert.Equal(Refusal.NotFound, await site.RemoveFileAsync("nobody.png"));

    [Fact]
    public async Task Remove_NamedByNothing_TakesItAwayAndTellsSo()
    {
        Assert.Null(await site.RemoveFileAsync("a.png"));

        Assert.Empty((await site.EntryAsync(Navruz)).Media);
        Assert.Equal("a.png", await site.ReadAsync(store => store.Events.Where(e => e.Verb == Verb.RemoveFile).Select(e => e.Subject).SingleAsync()));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
        Assert.NotNull((await site.AddFileAsync("a.png", TestImages.Png())).File);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task WriteAsync(string body) =>
        Assert.IsType<Core.Desk.Saved>(await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, _ => body) with { ChangeNote = "Surat" }));
}

using System.Text;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Tests.Media;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class AttachmentsTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    public static TheoryData<string, byte[], Refusal> Bad => new()
    {
        { "a.exe", TestImages.Png(), Refusal.FileKindUnknown },
        { "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), Refusal.FileKindUnknown },
        { "a.png", "<html><script>alert(1)</script>"u8.ToArray(), Refusal.FileKindUnknown },
        { "a.jpg", TestImages.Png(), Refusal.FileKindUnknown },
        { "a.pdf", TestImages.Png(), Refusal.FileKindUnknown },
        { "a.png", [], Refusal.FileEmpty },
        { "a.pdf", [.. TestCouncil.Pdf, .. new byte[100_000]], Refusal.FileTooLarge },
        { "a.png", TestImages.Bomb(), Refusal.ImageTooLarge },
        { "a.jpg", TestImages.HiddenBomb(), Refusal.ImageTooLarge },
        { "a.png", TestImages.Png()[..60], Refusal.ImageUnreadable },
        { "a.jpg", TestImages.Jpeg(200, 200)[..600], Refusal.ImageUnreadable },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Add_BadFile_IsRefusedAndNothingKept(string name, byte[] bytes, Refusal refusal)
    {
        var before = await site.DumpAsync();

        Assert.Equal(refusal, (await site.AddFileAsync(name, bytes)).Refusal);

        Assert.Equal(before, await site.DumpAsync());
        Assert.False(Directory.Exists(site.Folder.Media));
        Assert.Empty(Leftovers());
    }

    [Fact]
    public async Task Add_ToAnotherSidesEntry_IsRefused()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        var stranger = Person("zarina", Role.Author, [Side.Uzbekistan]);

        Assert.Equal(Refusal.OtherSide, (await site.AddFileAsync("a.png", TestImages.Png(), stranger, EntryReference.Parse("organisations/qsti"))).Refusal);
    }

    [Fact]
    public async Task Take_ToAnotherSidesEntry_IsRefusedAndNothingKept()
    {
        site.Content.WithEveryKind();
        await site.ImportAsync();
        Assert.NotNull((await site.AddFileAsync("a.png", TestImages.Png())).File);
        var before = await site.DumpAsync();
        var stranger = Person("zarina", Role.Author, [Side.Uzbekistan]);

        Assert.Equal(Refusal.OtherSide, (await site.WithFilesAsync(files => files.TakeAsync(EntryReference.Parse("organisations/qsti"), Navruz, "a.png", stranger, default))).Refusal);

        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Add_ToNoEntry_IsRefused() =>
        Assert.Equal(Refusal.NotFound, (await site.AddFileAsync("a.png", TestImages.Png(), to: new EntryReference(EntryKind.News, "nobody"))).Refusal);

    [Fact]
    public async Task Add_DiskThatCannotBeWritten_IsRefused()
    {
        await File.WriteAllTextAsync(site.Folder.Incoming, "no folder");

        Assert.Equal(Refusal.FileNotKept, (await site.AddFileAsync("a.png", TestImages.Png())).Refusal);
    }

    [Fact]
    public async Task Add_Photograph_KeepsNothingButThePictureAndHoldsItUpright()
    {
        var photograph = TestImages.Photograph();
        Assert.Contains(TestImages.Camera, Encoding.ASCII.GetString(photograph), StringComparison.Ordinal);

        var added = (await site.AddFileAsync("Rasm 1.JPEG", photograph)).File!;

        var kept = site.BytesOf(added);
        Assert.Equal(("rasm-1.jpg", "image/jpeg", 36, 64), (added.Name, added.MediaType, added.Width, added.Height));
        Assert.Equal((36, 64), TestImages.SizeOf(kept));
        Assert.True(TestImages.IsRedAt(kept, 27, 10));
        Assert.False(TestImages.IsRedAt(kept, 27, 54));
        var text = Encoding.ASCII.GetString(kept);
        Assert.DoesNotContain(TestImages.Camera, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
        Assert.Empty(Leftovers());
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.jpg")]
    [InlineData("a.webp")]
    public async Task Add_LargeImage_IsMadeSmaller(string name)
    {
        var image = name switch
        {
            "a.png" => TestImages.Png(1000, 500),
            "a.jpg" => TestImages.Jpeg(1000, 500),
            _ => TestImages.WebP(1000, 500),
        };

        var added = (await site.AddFileAsync(name, image)).File!;

        var kept = site.BytesOf(added);
        Assert.Equal((320, 160), (added.Width!.Value, added.Height!.Value));
        Assert.Equal((320, 160), TestImages.SizeOf(kept));
        Assert.True(TestImages.IsRedAt(kept, 10, 80));
        Assert.False(TestImages.IsRedAt(kept, 310, 80));
    }

    [Fact]
    public async Task Add_FineLines_AreGreyWhenTheyAreMadeSmaller()
    {
        var kept = site.BytesOf((await site.AddFileAsync("a.png", TestImages.Lines(1600, 40))).File!);

        Assert.Equal((320, 8), TestImages.SizeOf(kept));
        Assert.All(Enumerable.Range(2, 310), x => Assert.InRange(TestImages.ColourAt(kept, x, 4).Red, 90, 200));
    }

    [Fact]
    public async Task Add_Document_IsKeptByteForByteAndTold()
    {
        var added = (await site.AddFileAsync("Kun tartibi.pdf", TestCouncil.Pdf)).File!;

        Assert.Equal(TestCouncil.Pdf, site.BytesOf(added));
        Assert.Equal("kun-tartibi.pdf", Assert.Single((await site.EntryAsync(Navruz)).Media).Name);
        var told = await site.ReadAsync(store => store.Events.SingleAsync(e => e.Verb == Verb.AttachFile));
        Assert.Equal(("kun-tartibi.pdf", added.Sha256, "aziza"), (told.Subject, told.After, told.By));
        Assert.True((await site.ReadAsync(store => new Journal(store).VerifyAsync(default))).IsWhole);
    }

    [Fact]
    public async Task Add_SameFileTwice_IsOneFile()
    {
        await site.AddFileAsync("a.jpg", TestImages.Photograph());
        var before = await site.DumpAsync();

        var again = await site.AddFileAsync("A.jpeg", TestImages.Photograph());

        Assert.Equal(("a.jpg", false, null), (again.File!.Name, again.IsNew, again.Refusal));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Add_OtherBytesUnderATakenName_GetANumberAndReplaceNothing()
    {
        var first = (await site.AddFileAsync("a.png", TestImages.Png())).File!;

        Assert.Equal("a-2.png", (await site.AddFileAsync("a.png", TestImages.Png(10, 10))).File!.Name);
        Assert.Equal("a-3.png", (await site.AddFileAsync("a.png", TestImages.Png(20, 20))).File!.Name);
        Assert.Equal("a-2.png", (await site.AddFileAsync("a.png", TestImages.Png(10, 10))).File!.Name);

        Assert.Equal([first.Sha256], (await site.EntryAsync(Navruz)).Media.Where(file => file.Name == "a.png").Select(file => file.Sha256));
    }

    [Fact]
    public async Task Take_FileOfAnotherEntry_StandsBesideBoth()
    {
        site.Content.WithNews("hayit");
        await site.ImportAsync();
        var other = new EntryReference(EntryKind.News, "hayit");
        var file = (await site.AddFileAsync("a.png", TestImages.Png(), to: other)).File!;

        Assert.Equal(Refusal.NotFound, (await site.WithFilesAsync(files => files.TakeAsync(Navruz, other, "b.png", Author, default))).Refusal);
        var taken = (await site.WithFilesAsync(files => files.TakeAsync(Navruz, other, "a.png", Author, default))).File!;

        Assert.Equal((file.Name, file.Sha256), (taken.Name, taken.Sha256));
        Assert.NotEqual(file.Id, taken.Id);
        Assert.Single((await site.EntryAsync(other)).Media);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private string[] Leftovers() => Directory.Exists(site.Folder.Incoming) ? Directory.GetFiles(site.Folder.Incoming) : [];
}

using ExpertCouncil.Core.Tests.Media;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>From a Word file to the reader's page, under the site's own headers.</summary>
public sealed class WordTests(DeskFixture desk) : DeskTest(desk)
{
    [Fact]
    public async Task WordFile_TakenIntoAText_IsOnThePublicPage()
    {
        var author = await Desk.NewSecretaryAsync("author", "uz");
        var page = author.Page;
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : Array.Empty<string>());
        var entry = await author.BeginMeetingAsync("Worddagi yigʻilish", "Ворд отырысы", "2026-03-02");
        await author.WriteReportAsync("Oʻrniga qoʻyiladigan matn.", "Тараптар кездесті.");
        await page.Locator("#uz .editor-word input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "hisobot.docx",
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = TestWordFile.Make("Muhokama mavzulari", "Tomonlar rejani koʻrdi.", "Qatnashchilar zalda", TestImages.Png(80, 60), ["Yil", "Hajm"]),
        });
        var dialog = page.Locator("dialog.editor-dialog");
        await dialog.Locator("input[value=replace]").CheckAsync();
        Assert.Empty(await Axe.FindAsync(page));
        await dialog.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#uz .editor-word [role=status]")).ToContainTextAsync("Word faylidagi matn olindi");
        await Assertions.Expect(page.Locator("#uz .editor-figure img")).ToHaveJSPropertyAsync("naturalWidth", 80);
        Assert.DoesNotContain("Oʻrniga", await page.Locator("#uz_Body").InputValueAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);

        await author.SubmitBothAsync();
        var reviewer = await Desk.NewSecretaryAsync("reviewer", "uz", sides: "qsti");
        await reviewer.DoWithBothAsync(entry, "approve");
        await reviewer.DoWithBothAsync(entry, "publish");

        var reader = await Desk.NewPageAsync("uz", 360);
        await reader.GotoAsync("/uz/yigilishlar");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Worddagi yigʻilish" }).First.ClickAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Muhokama mavzulari" })).ToHaveJSPropertyAsync("localName", "h2");
        await Assertions.Expect(reader.GetByRole(AriaRole.Cell, new() { Name = "Hajm" }).First).ToBeVisibleAsync();
        await reader.GetByRole(AriaRole.Img, new() { Name = "Qatnashchilar zalda" }).ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Img, new() { Name = "Qatnashchilar zalda" })).ToHaveJSPropertyAsync("naturalWidth", 80);
    }

    [Fact]
    public async Task WordFile_OldOne_IsRefusedInWords()
    {
        var author = await Desk.NewSecretaryAsync("author", "kk");
        await author.Page.GotoAsync("/admin/entries/news/why-trade-figures-differ/edit");

        await author.Page.Locator("#kk .editor-word input[type=file]").SetInputFilesAsync(new FilePayload { Name = "eski.doc", MimeType = "application/msword", Buffer = [0xD0, 0xCF, 0x11, 0xE0] });

        await Assertions.Expect(author.Page.Locator("#kk .editor-word .field-error")).ToContainTextAsync("ескі .doc");
    }

    [Fact]
    public async Task Note_WithoutAScript_SaysToPaste()
    {
        var author = await Desk.NewSecretaryAsync("author", "uz", script: false);
        await author.Page.GotoAsync("/admin/entries/news/why-trade-figures-differ/edit");

        await Assertions.Expect(author.Page.Locator("#uz [data-word-note]")).ToBeVisibleAsync();
    }
}

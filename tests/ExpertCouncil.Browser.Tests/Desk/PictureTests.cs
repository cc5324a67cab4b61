using ExpertCouncil.Core.Tests.Media;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>Pictures from the secretary's computer to the reader's page.</summary>
public sealed class PictureTests(DeskFixture desk) : DeskTest(desk)
{
    private static readonly FilePayload Photograph = new() { Name = "Yigʻilish zali.JPG", MimeType = "image/jpeg", Buffer = TestImages.Photograph(640, 360) };

    [Fact]
    public async Task Picture_UploadedInTheDialogAndPasted_IsOnThePublicPage()
    {
        var author = await Desk.NewSecretaryAsync("author", "uz");
        var entry = await author.BeginMeetingAsync("Suratli yigʻilish", "Суретті отырыс", "2026-03-02");
        await author.WriteReportAsync("Tomonlar uchrashdi.", "Тараптар кездесті.");

        await UploadAsync(author.Page, "#uz", "Qatnashchilar zalda");
        await PasteAsync(author.Page, "#kk", "Қатысушылар залда");
        await author.SubmitBothAsync();
        var reviewer = await Desk.NewSecretaryAsync("reviewer", "uz", sides: "qsti");
        await reviewer.DoWithBothAsync(entry, "approve");
        await reviewer.DoWithBothAsync(entry, "publish");

        var reader = await Desk.NewPageAsync("uz", 360);
        await reader.GotoAsync("/uz/yigilishlar");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Suratli yigʻilish" }).First.ClickAsync();
        await SeeAsync(reader, "Qatnashchilar zalda", 360);
        await reader.Locator(".languages a[lang=kk]").First.ClickAsync();
        await SeeAsync(reader, "Қатысушылар залда", 40);
    }

    [Fact]
    public async Task Upload_FileThatIsNoPicture_SaysWhyAndKeepsWhatIsTyped()
    {
        var author = await Desk.NewSecretaryAsync("author", "kk");
        await author.Page.GotoAsync("/admin/entries/news/programme-2024-2034/edit");
        var dialog = await OpenAsync(author.Page, "#kk");
        await dialog.Locator("input[type=text]").First.FillAsync("Жазылған мәтін");

        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "surat.png", MimeType = "image/png", Buffer = Photograph.Buffer });

        await Assertions.Expect(dialog.Locator(".editor-upload .field-error")).ToContainTextAsync("қабылданбайды");
        await Assertions.Expect(dialog.Locator("input[type=text]").First).ToHaveValueAsync("Жазылған мәтін");
    }

    [Fact]
    public async Task Files_WithoutAScript_AreUploadedAndRemoved()
    {
        var author = await Desk.NewSecretaryAsync("author", "uz", width: 360, script: false);
        await author.Page.GotoAsync("/admin/entries/news/investment-platform-portfolio/files");
        await author.Page.Locator("#Upload").SetInputFilesAsync(Photograph);
        await author.Page.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(author.Page.Locator(".notice.success")).ToContainTextAsync("yigilish-zali.jpg");
        Assert.Equal(360, await author.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await author.Page.Locator("form[action*='handler=Remove'] button").ClickAsync();
        await Assertions.Expect(author.Page.Locator("section[aria-labelledby=own] .empty")).ToBeVisibleAsync();
    }

    private static async Task UploadAsync(IPage page, string column, string alternative)
    {
        var dialog = await OpenAsync(page, column);
        await dialog.Locator("input[type=file]").SetInputFilesAsync(Photograph);
        await Assertions.Expect(dialog.Locator("input[type=radio]")).ToBeCheckedAsync();
        await dialog.Locator("input[type=text]").First.FillAsync(alternative);
        await dialog.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator($"{column} .editor-figure img")).ToHaveJSPropertyAsync("naturalWidth", 360);
    }

    private static async Task PasteAsync(IPage page, string column, string alternative)
    {
        await page.Locator($"{column} .editor-text").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.EvaluateAsync(
            """
            async ([column, bytes]) => {
              const clipboardData = new DataTransfer();
              clipboardData.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'image.png', { type: 'image/png' }));
              document.querySelector(`${column} .editor-text`).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            new[] { column, Convert.ToBase64String(TestImages.Png(40, 30)) });
        var dialog = page.Locator("dialog.editor-dialog");
        await Assertions.Expect(dialog.Locator("input[type=text]").First).ToBeFocusedAsync();
        await dialog.Locator("input[type=text]").First.FillAsync(alternative);
        await dialog.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator($"{column} .editor-figure figcaption")).ToHaveTextAsync(alternative);
    }

    private static async Task<ILocator> OpenAsync(IPage page, string column)
    {
        await page.Locator($"{column} .editor-text").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Locator($"{column} .editor-button-image").ClickAsync();

        return page.Locator("dialog.editor-dialog");
    }

    private static async Task SeeAsync(IPage reader, string alternative, int width)
    {
        var picture = reader.GetByRole(AriaRole.Img, new() { Name = alternative });
        await picture.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("naturalWidth", width);
    }
}

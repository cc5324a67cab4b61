using System.Net;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>The visual editor on a form that has nothing else, under the site's own headers and styles.</summary>
public sealed class VisualEditorTests(BrowserFixture browser) : ReaderTest(browser)
{
    private const string Text = "Birinchi gap [shu](entry:news/x).  \n\n*  bir\n*  ikki\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n<div>eski</div>\n";

    [Fact]
    public async Task Open_OddText_LeavesItAloneAndBreaksNoRuleOfThePage()
    {
        var complaints = new List<string>();
        var page = await OpenAsync(Text, prepare: page => page.Console += (_, message) => complaints.Add(message.Text));
        await page.Locator(".editor-text").WaitForAsync();

        Assert.Equal(Text, await ValueAsync(page));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Keyboard_Alone_WritesFormatsUndoesAndLeaves()
    {
        var page = await OpenAsync("Salom\n");
        await page.Locator("#Before").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("toolbar", await page.EvaluateAsync<string>("document.activeElement.closest('[role]').getAttribute('role')"));

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" dunyo");
        await page.Keyboard.PressAsync("Control+Alt+2");
        Assert.Equal("## Salom dunyo\n", await ValueAsync(page));

        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal("Salom\n", await ValueAsync(page));

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("After", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Dialog_Closed_GivesTheFocusBackToTheText()
    {
        var page = await OpenAsync("Salom\n");
        await page.Locator(".editor-text").ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("dialog").GetByLabel("LinkText").FillAsync("havola");
        await page.Locator("dialog").GetByLabel("LinkAddress").FillAsync("uzdaily.uz");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("!");

        Assert.Equal("Salom[havola](https://uzdaily.uz)!\n", await ValueAsync(page));
    }

    [Fact]
    public async Task Paste_TwoMegabytes_GoIntoTheMarkdown()
    {
        var page = await OpenAsync("Salom\n");
        await page.Locator(".editor-text").ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', 'Bir gap. '.repeat(240000));
              document.querySelector('.editor-text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """);

        Assert.Equal(2_160_006, await page.EvaluateAsync<int>("document.getElementById('Body').value.length"));
        Assert.True(await page.Locator("#Body").IsVisibleAsync());
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task Page_WithTheEditor_HasNoAxeViolationAndFits(int width, bool dark)
    {
        var page = await OpenAsync(Text, width, dark);
        await page.Locator(".editor-text").GetByText("ikki").ClickAsync();

        Assert.Empty(await Axe.FindAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static Task<string> ValueAsync(IPage page) => page.EvaluateAsync<string>("document.getElementById('Body').value");

    private async Task<IPage> OpenAsync(string text, int width = 1280, bool dark = false, Action<IPage>? prepare = null)
    {
        var page = await Browser.NewPageAsync(width, dark);
        prepare?.Invoke(page);
        var policy = (await page.GotoAsync("/uz"))!.Headers["content-security-policy"];
        await page.RouteAsync("**/probe", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["content-security-policy"] = policy },
            Body = Form(text),
        }));
        await page.GotoAsync("/probe");
        await page.Locator(".editor-text").WaitForAsync();

        return page;
    }

    private static string Form(string text) => $$"""
        <!DOCTYPE html>
        <html lang="uz">
        <head>
          <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Matn</title>
          <link rel="stylesheet" href="/dist/site.css"><link rel="stylesheet" href="/dist/desk.css"><link rel="icon" href="/favicon.svg">
          <script type="application/json" id="editor-words">{}</script><script src="/dist/editor.js" type="module"></script>
        </head>
        <body class="desk"><main><h1>Matn</h1><form method="post">
          <p><label for="Before">Oldin</label> <input id="Before"></p>
          <label for="Body">Matn</label>
          <textarea id="Body" name="Body" lang="uz" data-markdown data-links="/choices" data-people="/choices">{{"\n"}}{{WebUtility.HtmlEncode(text)}}</textarea>
          <button type="submit" class="button" id="After">Saqlash</button>
        </form></main></body>
        </html>
        """;
}

using ExpertCouncil.Browser.Tests.Desk;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

/// <summary>Readers tell of a mistake: with the keys, or with the page that needs no script.</summary>
/// <remarks>They stand with the desk: the form's cookie asks for the scheme of the portal's own address, and that of the desk's portal is one that browsers reach here.</remarks>
public sealed class MistakeTests(DeskFixture desk) : DeskTest(desk)
{
    private const string Article = "/uz/yangiliklar/savdo-2025";

    [Fact]
    public async Task CtrlEnter_NothingSelected_OpensNothing()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("Control+Enter");

        Assert.Equal(0, await page.Locator("dialog").CountAsync());
    }

    [Fact]
    public async Task CtrlEnter_WordsSelected_SendsThemWithTheirParagraphByKeyboardAlone()
    {
        var page = await OpenAsync();
        var paragraph = await SelectAsync(page, letters: 20);
        await page.Keyboard.PressAsync("Control+Enter");
        var dialog = page.Locator("dialog");
        await Assertions.Expect(dialog.Locator("[name=Quote]")).ToHaveValueAsync(paragraph[..20].Trim());
        await Assertions.Expect(dialog.Locator("[name=Comment]")).ToBeFocusedAsync();
        Assert.Equal(paragraph, await dialog.Locator("[name=Paragraph]").InputValueAsync());

        await page.Keyboard.TypeAsync("izoh");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(dialog.Locator(":scope > [role=status]")).Not.ToBeEmptyAsync();
        await Assertions.Expect(dialog.Locator("button")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        Assert.EndsWith(Article, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CtrlEnter_RefusedForm_ShowsTheMessageAndWhatWasTyped()
    {
        var page = await OpenAsync();
        await SelectAsync(page, letters: 20);
        await page.Keyboard.PressAsync("Control+Enter");
        var words = page.Locator("dialog [name=Quote]");
        await Assertions.Expect(words).Not.ToHaveValueAsync("");
        await words.FillAsync(new string('a', 501));
        await page.Locator("dialog [type=submit]").ClickAsync();

        await Assertions.Expect(page.Locator("dialog .field-error")).ToBeVisibleAsync();
        await Assertions.Expect(words).ToHaveValueAsync(new string('a', 501));
        await Assertions.Expect(words).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Form_WithoutScript_ThanksTheReader(int width)
    {
        var page = await OpenAsync(script: false, width);
        Assert.False(await page.Locator(".mistake span").IsVisibleAsync());
        await page.Locator(".mistake a").ClickAsync();
        await page.Locator("[name=Quote]").FillAsync("xato soʻz");
        await page.Locator("main [type=submit]").ClickAsync();

        await Assertions.Expect(page.Locator("main .notice")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main form[method=post]")).ToHaveCountAsync(0);
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
    }

    private static Task<string> SelectAsync(IPage page, int letters) => page.EvaluateAsync<string>(
        """
        letters => {
          const paragraph = document.querySelector('.prose p');
          getSelection().setBaseAndExtent(paragraph.firstChild, 0, paragraph.firstChild, letters);
          return paragraph.textContent;
        }
        """, letters);

    private async Task<IPage> OpenAsync(bool script = true, int width = 360)
    {
        var page = await Desk.NewPageAsync("uz", width, script: script);
        await page.GotoAsync(Article);

        return page;
    }
}

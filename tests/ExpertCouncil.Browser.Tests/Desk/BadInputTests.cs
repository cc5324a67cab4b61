using ExpertCouncil.Web.Localization;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>What people do to forms, where only a browser shows what becomes of it: the focus, the way back, a second window.</summary>
public sealed class BadInputTests(DeskFixture desk) : DeskTest(desk)
{
    private const string Save = ".entry-actions button[value=save]";
    private const string News = DeskLinks.NewEntry + "/news";

    [Theory]
    [InlineData("news/declaration-to-alliance", true)]
    [InlineData("news/council-of-foreign-ministers-khiva", false)]
    public async Task Save_TitleOfFiveHundredLetters_TakesTheFocusAndKeepsEverything(string entry, bool script)
    {
        var page = await Desk.OpenEditorAsync(entry, script: script);
        await page.Locator("#kk_Title").FillAsync(new string('ғ', 500));
        await page.Locator("#uz_Summary").FillAsync("Yozilgan 🤝 \u200Fmazmun");
        await page.Locator(Save).ClickAsync();

        await Assertions.Expect(page.Locator("#kk_Title-error")).ToContainTextAsync("500 / 160");
        await Assertions.Expect(page.Locator("#kk_Title")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#kk_Title")).ToHaveValueAsync(new string('ғ', 500));
        await Assertions.Expect(page.Locator("#uz_Summary")).ToHaveValueAsync("Yozilgan 🤝 \u200Fmazmun");
    }

    [Fact]
    public async Task Begin_TitleOfFiveHundredLetters_TakesTheFocusAndKeepsEverything()
    {
        var page = (await Desk.NewSecretaryAsync()).Page;
        await page.GotoAsync(News);
        await page.Locator("[name='New.Title.Uzbek']").FillAsync("Yaxshi sarlavha");
        var kazakh = page.Locator("[name='New.Title.Kazakh']");
        await kazakh.FillAsync(new string('ғ', 500));
        await page.Locator("main form button.primary").ClickAsync();

        await Assertions.Expect(kazakh).ToBeFocusedAsync();
        await Assertions.Expect(kazakh).ToHaveValueAsync(new string('ғ', 500));
        await Assertions.Expect(page.Locator("[name='New.Title.Uzbek']")).ToHaveValueAsync("Yaxshi sarlavha");
    }

    [Fact]
    public async Task Begin_PressedTwice_MakesOneEntry()
    {
        var page = (await Desk.NewSecretaryAsync()).Page;
        await page.GotoAsync(News);
        await page.Locator("[name='New.Title.Uzbek']").FillAsync("Ikki marta bosilgan xabar");
        await page.Locator("main form button.primary").DblClickAsync();
        await page.WaitForURLAsync("**/edit");
        await page.GotoAsync($"{DeskLinks.Entries}?q=Ikki+marta+bosilgan");

        await Assertions.Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Begin_GoneBackAndSentAgain_LeadsToTheEntryOrWarnsOfTheSameTitle()
    {
        var page = (await Desk.NewSecretaryAsync()).Page;
        await page.GotoAsync(News);
        await page.Locator("[name='New.Title.Uzbek']").FillAsync("Orqaga qaytilgan xabar");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/edit");
        var edit = page.Url;
        await page.GoBackAsync();
        await page.Locator("[name='New.Title.Uzbek']").FillAsync("Orqaga qaytilgan xabar");
        await page.RunAndWaitForResponseAsync(
            () => page.Locator("main form button.primary").ClickAsync(),
            response => response.Request.Method == "POST" && new Uri(response.Url).AbsolutePath == News);

        // The page a browser kept leads to the entry it has made; one it asked for anew does not know of it, and warns.
        var warning = page.Locator("main .notice.warning", new PageLocatorOptions { HasText = "Orqaga qaytilgan xabar" });
        await Assertions.Expect(warning.Or(page.Locator("#entry-form")).First).ToBeVisibleAsync();
        Assert.Equal(await warning.IsVisibleAsync() ? News : new Uri(edit).AbsolutePath, new Uri(page.Url).AbsolutePath);
        await page.GotoAsync($"{DeskLinks.Entries}?q=Orqaga+qaytilgan");
        Assert.Equal(1, await page.Locator("main tbody tr").CountAsync());
    }

    [Fact]
    public async Task Save_GoneBackAfterwards_ShowsWhatWasSavedAndWritesNothingTwice()
    {
        var page = await Desk.OpenEditorAsync("news/intelligentsia-forum");
        await page.Locator("#uz_Title").FillAsync("Orqaga qaytishdan oldin saqlandi");
        await page.Locator(Save).ClickAsync();
        await page.Locator(".notice.success").WaitForAsync();
        await page.GotoAsync(DeskLinks.Dashboard);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#uz_Title")).ToHaveValueAsync("Orqaga qaytishdan oldin saqlandi");
        await page.Locator(Save).ClickAsync();
        await page.Locator(".notice.success").WaitForAsync();

        await page.GotoAsync("/admin/entries/news/intelligentsia-forum/history/uz");
        Assert.Equal(1, await page.Locator("main tbody").GetByText("Orqaga qaytishdan oldin saqlandi").CountAsync());
    }

    [Fact]
    public async Task Save_TwoTabsOfOnePerson_KeepsWhatBothTyped()
    {
        const string Entry = "news/industrial-cooperation-centre";
        var first = await Desk.OpenEditorAsync(Entry);
        var second = await first.RunAndWaitForPopupAsync(() => first.EvaluateAsync("() => { window.open(location.href); }"));
        await first.Locator("#uz_Title").FillAsync("Birinchi oynadagi sarlavha");
        await second.Locator("#kk_Title").FillAsync("Екінші терезедегі тақырып");
        await first.Locator(Save).ClickAsync();
        await first.Locator(".notice.success").WaitForAsync();
        await second.Locator(Save).ClickAsync();
        await second.Locator(".notice.success").WaitForAsync();

        await Assertions.Expect(second.Locator("#uz_Title")).ToHaveValueAsync("Birinchi oynadagi sarlavha");
        await Assertions.Expect(second.Locator("#kk_Title")).ToHaveValueAsync("Екінші терезедегі тақырып");
    }

    [Fact]
    public async Task Begin_TokenOfTheFormIsGone_KeepsWhatWasTypedAndSendsItAgain()
    {
        var page = (await Desk.NewSecretaryAsync()).Page;
        await page.GotoAsync(News);
        await page.Locator("[name='New.Title.Uzbek']").FillAsync("Tokensiz yuborilgan xabar");
        await page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "desk-antiforgery" });
        await page.Locator("main form button.primary").ClickAsync();
        await page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/edit");

        await Assertions.Expect(page.Locator("#uz_Title")).ToHaveValueAsync("Tokensiz yuborilgan xabar");
    }
}

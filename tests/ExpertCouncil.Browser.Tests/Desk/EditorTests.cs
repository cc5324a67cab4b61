using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

public sealed class EditorTests(DeskFixture desk) : DeskTest(desk)
{
    private const string Save = "button.primary[name=then]";
    private const string Entry = "news/what-the-memorandum-is-for";

    [Fact]
    public async Task Type_WithScript_IsKeptByTheServerWithinTwoSeconds()
    {
        var author = await Desk.NewSecretaryAsync();
        var page = author.Page;
        await page.Clock.InstallAsync();
        await page.GotoAsync(DeskLinks.Edit(EntryReference.Parse("news/first-meeting-questions")));
        await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddMinutes(1).UtcDateTime);
        await page.Locator("#uz_Title").FillAsync("Yangi sarlavha, hali saqlanmagan");
        await page.Clock.RunForAsync(2000);
        await page.Locator(".save-state[data-state=saved]").WaitForAsync();

        await page.ReloadAsync();
        Assert.Equal("Yangi sarlavha, hali saqlanmagan", await page.Locator("#uz_Title").InputValueAsync());
        await Assertions.Expect(page.Locator("#restored")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Type_LineDown_IsKeptInTheBrowserAndSentWhenItIsBack()
    {
        var page = await Desk.OpenEditorAsync("news/council-of-heads-of-regions");
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#uz_Summary").FillAsync("Tarmoqsiz yozilgan mazmun.");
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "offline");
        Assert.Contains("Tarmoqsiz", await StoredAsync(page), StringComparison.Ordinal);

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "saved");
        Assert.Equal("", await StoredAsync(page));
        await page.ReloadAsync();
        Assert.Equal("Tarmoqsiz yozilgan mazmun.", await page.Locator("#uz_Summary").InputValueAsync());
    }

    [Fact]
    public async Task Type_ServerKilledAfterwards_IsThereWhenItRunsAgain()
    {
        var page = await Desk.OpenEditorAsync("news/supreme-interstate-council-compared");
        await page.Locator("#uz_Title").FillAsync("Oʻchib qolishdan oldin yozilgan");
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "saved");
        await Desk.Server.KillAsync();
        await page.Locator("#kk_Title").FillAsync("Сервер тұрмағанда жазылды");
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "offline");
        await Desk.Server.StartAsync();
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "saved", new() { Timeout = 45000 });

        await page.ReloadAsync();
        Assert.Equal("Oʻchib qolishdan oldin yozilgan", await page.Locator("#uz_Title").InputValueAsync());
        Assert.Equal("Сервер тұрмағанда жазылды", await page.Locator("#kk_Title").InputValueAsync());
    }

    [Fact]
    public async Task Open_TextOnlyInTheBrowser_OffersIt()
    {
        var page = await Desk.OpenEditorAsync("news/parliaments-forum-roadmap");
        await page.EvaluateAsync(
            """
            () => {
              const form = document.querySelector('#entry-form');
              const fields = { ...Object.fromEntries(new FormData(form)), 'kk.Title': 'Желісіз жазылған тақырып' };
              localStorage.setItem(`council-desk:${form.dataset.person}:${form.dataset.entry}`, JSON.stringify({ fields, at: Date.now() }));
            }
            """);
        await page.ReloadAsync();
        await page.Locator("#local-copy [data-restore]").ClickAsync();
        await Assertions.Expect(page.Locator("#kk_Title")).ToHaveValueAsync("Желісіз жазылған тақырып");
        Assert.Equal("", await StoredAsync(page));
    }

    [Fact]
    public async Task Type_SessionEnded_AsksForThePasswordInPlaceAndGoesOn()
    {
        var author = await Desk.NewSecretaryAsync();
        var page = author.Page;
        await page.GotoAsync(DeskLinks.Edit(EntryReference.Parse("news/how-the-council-came-about")));
        await page.Context.ClearCookiesAsync();
        await page.Locator("#uz_Title").FillAsync("Seans tugagandan keyin yozildi");
        var dialog = page.Locator("#sign-in-again");
        await dialog.WaitForAsync();
        var mail = dialog.Locator("input[type=email]");
        Assert.NotEqual("", await mail.InputValueAsync());
        await dialog.Locator("input[type=password]").FillAsync("notoʻgʻri parol emas");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(dialog.Locator(".field-error")).ToBeVisibleAsync();
        await dialog.Locator("input[type=password]").FillAsync(Secretary.Password);
        await page.Keyboard.PressAsync("Enter");
        await dialog.Locator("[name=Code]").FillAsync(author.Authenticator!.Code());
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".save-state")).ToHaveAttributeAsync("data-state", "saved");
        await page.Locator(Save).ClickAsync();
        await Assertions.Expect(page.Locator("#uz_Title")).ToHaveValueAsync("Seans tugagandan keyin yozildi");
        await Assertions.Expect(page.Locator(".notice.success")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Open_InTwoBrowsers_ShowsTheOtherAndWhatTheySaved()
    {
        var first = await Desk.OpenEditorAsync("news/trade-2025-road-to-ten-billion", name: "Birinchi Kotib");
        var second = await Desk.OpenEditorAsync("news/trade-2025-road-to-ten-billion", name: "Ikkinchi Kotib");
        await Assertions.Expect(second.Locator(".presence")).ToContainTextAsync("Birinchi Kotib");

        await first.Locator("#kk_Title").FocusAsync();
        await second.Locator("#uz_Title").FocusAsync();
        await first.Locator("#uz_Title").FocusAsync();
        await Assertions.Expect(first.Locator(".presence")).ToContainTextAsync("Ikkinchi Kotib");

        await second.Locator("#uz_Summary").FillAsync("Ikkinchi kotib saqlagan mazmun.");
        await second.Locator(Save).ClickAsync();
        await second.Locator(".notice.success").WaitForAsync();
        await first.Locator("#kk_Title").FocusAsync();
        await Assertions.Expect(first.Locator("[data-newer]")).ToContainTextAsync("Ikkinchi Kotib");
    }

    [Fact]
    public async Task Save_SameFieldInTwoBrowsers_LetsThePersonChooseAndLosesNothing()
    {
        const string Both = "news/joint-projects-numbers";
        var first = await Desk.OpenEditorAsync(Both);
        var second = await Desk.OpenEditorAsync(Both, name: "Uchinchi Kotib");
        await first.Locator("#uz_Title").FillAsync("Birinchi sarlavha");
        await second.Locator("#uz_Title").FillAsync("Ikkinchi sarlavha");
        await first.Locator(Save).ClickAsync();
        await first.Locator(".notice.success").WaitForAsync();
        await second.Locator(Save).ClickAsync();

        await second.WaitForURLAsync("**/merge");
        await Assertions.Expect(second.Locator(".diff-columns").First).ToContainTextAsync("Birinchi");
        await Assertions.Expect(second.Locator(".diff-columns").First).ToContainTextAsync("Ikkinchi");
        await second.GetByRole(AriaRole.Radio, new() { Name = "Mening matnim" }).CheckAsync();
        await second.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(second.Locator("#uz_Title")).ToHaveValueAsync("Ikkinchi sarlavha");
    }

    [Fact]
    public async Task Save_WithoutScript_SavesAndKeepsEveryFault()
    {
        var page = await Desk.OpenEditorAsync("news/two-institutes-profiles", script: false);
        await page.Locator("#uz_Title").FillAsync(new string('u', 200));
        await page.Locator("#kk_Summary").FillAsync("Жаңа мазмұны.");
        await page.Locator(Save).ClickAsync();
        await Assertions.Expect(page.Locator("#uz_Title-error")).ToContainTextAsync("200 / 160");
        await Assertions.Expect(page.Locator("#uz_Title")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#kk_Summary")).ToHaveValueAsync("Жаңа мазмұны.");

        await page.Locator("#uz_Title").FillAsync("Skriptsiz saqlangan sarlavha");
        await page.Locator(Save).ClickAsync();
        await Assertions.Expect(page.Locator(".notice.success")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#uz_Title")).ToHaveValueAsync("Skriptsiz saqlangan sarlavha");
    }

    [Fact]
    public async Task Save_ByKeyboardAlone_Works()
    {
        var page = await Desk.OpenEditorAsync("news/transboundary-water-forecasting");
        await page.Locator(".skip").FocusAsync();

        for (var step = 0; step < 60 && await page.EvaluateAsync<string>("document.activeElement.id") != "uz_Title"; step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" (yangi)");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".notice.success")).ToBeVisibleAsync();
        Assert.EndsWith(" (yangi)", await page.Locator("#uz_Title").InputValueAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Show_AnyWidth_FitsAndSetsTheLanguagesAsideOnlyWhereThereIsRoom(int width)
    {
        var page = await Desk.OpenEditorAsync(Entry, width: width);
        var left = await page.Locator("#uz_Title").BoundingBoxAsync();
        var right = await page.Locator("#kk_Title").BoundingBoxAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Equal(width >= 768, Math.Abs(left!.Y - right!.Y) < 2);
    }

    [Fact]
    public async Task Scroll_OneEditor_BringsTheOtherToTheSameSection()
    {
        var page = await Desk.OpenEditorAsync("news/central-asian-expert-forum", width: 1280);
        await page.Locator("[data-sections] summary").ClickAsync();
        await page.Locator(".section-pairs li").Nth(2).Locator("button").First.ClickAsync();
        await page.WaitForFunctionAsync(
            """
            () => ['uz', 'kk'].every(code => {
              const pane = document.querySelector(`#${code} .editor-surface`);
              return Math.abs(pane.querySelectorAll('h2')[2].getBoundingClientRect().top - pane.getBoundingClientRect().top) < 60;
            })
            """,
            null,
            new() { Timeout = 5000 });
    }

    private static Task<string> StoredAsync(IPage page) =>
        page.EvaluateAsync<string>("() => Object.keys(localStorage).filter(key => key.startsWith('council-desk:')).map(key => localStorage[key]).join()");
}

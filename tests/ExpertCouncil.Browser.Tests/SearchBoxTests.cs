using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

public sealed class SearchBoxTests(BrowserFixture browser) : ReaderTest(browser)
{
    [Fact]
    public async Task Box_OnAPhoneWithoutScript_OpensAndFinds()
    {
        var page = await Browser.NewPageAsync(script: false);
        await page.GotoAsync("/kk/zhanalyqtar");
        await page.Locator(".search-button").PressAsync("Enter");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("кеңесінің");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");

        await page.WaitForURLAsync("**/kk/izdeu?q=*");
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Filters_OnAPhoneWithoutScript_OpenAndNarrow()
    {
        var page = await Browser.NewPageAsync(script: false);
        await page.GotoAsync("/uz/qidiruv?q=kengash");
        await page.Locator(".filters-button").First.ClickAsync();
        await page.Locator(".filters form button").First.ClickAsync();

        await page.WaitForURLAsync("**&kind=*");
        await Assertions.Expect(page.Locator(".chosen a")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Box_OpenedOnAPhone_HasTheFocus()
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync("/uz/yangiliklar");
        await page.Locator(".search-button").ClickAsync();

        await Assertions.Expect(Box(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Box(page)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".search-button")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Arrows_WalkTheSuggestionsAndBackToTheBox()
    {
        var page = await TypeAsync("keng");
        var options = Options(page);
        var count = await options.CountAsync();

        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await options.Nth(count - 1).GetAttributeAsync("id"), await Box(page).GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Null(await Box(page).GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("true", await options.First.GetAttributeAsync("aria-selected"));
        await Assertions.Expect(Box(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_OnASuggestion_LeadsThereAndWithoutOneSearches()
    {
        var page = await TypeAsync("keng");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => !address.EndsWith("/uz/yangiliklar", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();

        page = await TypeAsync("keng", page);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/uz/qidiruv?q=keng");
    }

    [Fact]
    public async Task Escape_WithSuggestions_ClosesThemAndKeepsTheWords()
    {
        var page = await TypeAsync("keng");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".suggestions")).ToBeHiddenAsync();
        Assert.Equal("false", await Box(page).GetAttributeAsync("aria-expanded"));
        Assert.Equal("keng", await Box(page).InputValueAsync());
    }

    [Fact]
    public async Task Suggestions_Always_AreCountedAloudAndFollowThePointer()
    {
        var page = await TypeAsync("keng");
        var count = await Options(page).CountAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($": {count}");
        await Options(page).First.ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith("/uz/yangiliklar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Typing_WithoutNetwork_AsksNothingAndFailsNowhere()
    {
        var page = await Browser.NewPageAsync(width: 1280);
        var (asked, errors) = (0, new List<string>());
        await page.Clock.InstallAsync();
        page.Request += (_, request) => asked += request.Url.Contains("/suggest", StringComparison.Ordinal) ? 1 : 0;
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync("/uz/yangiliklar");
        await page.Context.SetOfflineAsync(true);
        await Box(page).PressSequentiallyAsync("keng");
        await page.Clock.RunForAsync(1000);

        Assert.Equal(0, asked);
        Assert.Empty(errors);
    }

    private async Task<IPage> TypeAsync(string text, IPage? page = null)
    {
        page ??= await Browser.NewPageAsync(width: 1280);
        await page.GotoAsync("/uz/yangiliklar");
        await Box(page).PressSequentiallyAsync(text);
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();

        return page;
    }

    private static ILocator Options(IPage page) => page.Locator(".suggestions [role=option]");

    private static ILocator Box(IPage page) => page.Locator("input[name=q]");
}

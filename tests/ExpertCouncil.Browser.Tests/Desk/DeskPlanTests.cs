using ExpertCouncil.Web.Localization;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

public sealed class DeskPlanTests(DeskFixture desk) : DeskTest(desk)
{
    private static readonly string Order = DeskLinks.PlanOrder("2024-2025");

    [Fact]
    public async Task Drag_OverTwoItems_ArrangesAndIsTold()
    {
        var page = await OpenAsync();
        var keys = await KeysAsync(page);

        await DragAsync(page, keys[0], keys[2]);

        Assert.Equal([keys[1], keys[2], keys[0]], (await KeysAsync(page)).Take(3));
        Assert.Contains("3", await page.Locator("[data-plan-live]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3"], (await page.Locator("[data-place]").AllTextContentsAsync()).Take(3));

        await page.ReloadAsync();
        Assert.Equal(keys, await KeysAsync(page));
    }

    [Fact]
    public async Task Drag_EndedByEscape_LeavesTheOrder()
    {
        var page = await OpenAsync();
        var keys = await KeysAsync(page);
        var (from, to) = (await CentreAsync(Row(page, keys[0]).Locator(".plan-handle")), await CentreAsync(Row(page, keys[2])));

        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X, to.Y + 30, new MouseMoveOptions { Steps = 8 });
        await page.WaitForFunctionAsync("first => document.querySelector('[name=Order]').value !== first", keys[0]);
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();

        Assert.Equal(keys, await KeysAsync(page));
    }

    [Fact]
    public async Task Keyboard_ButtonsAndNumber_ArrangeAndKeepTheFocus()
    {
        var page = await OpenAsync(width: 360);
        var keys = await KeysAsync(page);

        await Row(page, keys[0]).Locator("[name=Down]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal([keys[1], keys[2], keys[0]], (await KeysAsync(page)).Take(3));
        Assert.Equal(keys[0], await page.EvaluateAsync<string>("document.activeElement.value"));

        await Row(page, keys[5]).Locator("[name=Number]").FillAsync("1");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal([keys[5], keys[1], keys[2], keys[0]], (await KeysAsync(page)).Take(4));
        Assert.Contains("order", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_MovedByKeyboard_IsTheOrderOfThePlan(bool script)
    {
        var page = await OpenAsync(script: script);
        var keys = await KeysAsync(page);

        await Row(page, keys[1]).Locator("[name=Up]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name=Order]").First).ToHaveValueAsync(keys[1]);
        await page.Locator("[formaction$='Save']").PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/order", StringComparison.Ordinal));
        Assert.Equal(1, await page.Locator(".notice.success").CountAsync());

        await page.GotoAsync(Order);
        Assert.Equal([keys[1], keys[0]], (await KeysAsync(page)).Take(2));
    }

    private async Task<IPage> OpenAsync(int width = 1280, bool script = true)
    {
        var page = (await Desk.NewSecretaryAsync(width: width, script: script)).Page;
        await page.GotoAsync(Order);

        return page;
    }

    private static ILocator Row(IPage page, string key) => page.Locator($".plan-rows > li:has([name=Order][value='{key}'])");

    private static async Task DragAsync(IPage page, string key, string over)
    {
        var (from, to) = (await CentreAsync(Row(page, key).Locator(".plan-handle")), await CentreAsync(Row(page, over)));
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();

        // Rows that moved say where they were and grow with it, so the hand goes on until the row has passed the other.
        for (var y = from.Y; y < to.Y + 150 && !await page.EvaluateAsync<bool>("([over, key]) => [...document.querySelectorAll('[name=Order]')].map(o => o.value).join().includes(over + ',' + key)", new[] { over, key }); y += 10)
        {
            await page.Mouse.MoveAsync(to.X, y);
        }

        await page.Mouse.UpAsync();
    }

    private static async Task<(float X, float Y)> CentreAsync(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;

        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(IPage page) =>
        await page.Locator("[name=Order]").EvaluateAllAsync<string[]>("orders => orders.map(order => order.value)");
}

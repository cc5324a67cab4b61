using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>The server is killed while somebody writes. What it had acknowledged is there afterwards, and what it had not waits in the browser.</summary>
public sealed class PowerCutTests(DeskFixture desk) : DeskTest(desk)
{
    [Fact]
    public async Task Writing_ServerKilledAndStartedAgain_LosesNothing()
    {
        var author = await Desk.NewSecretaryAsync("author", "uz");
        var entry = await author.BeginMeetingAsync("Uzilgan yigʻilish", "Үзілген отырыс", "2026-03-03");
        var summary = author.Page.Locator("#uz_Summary");
        await author.Page.RunAndWaitForResponseAsync(() => summary.FillAsync("Server buni oldi."), IsKept);

        await Desk.Server.KillAsync();
        await author.Page.RunAndWaitForFailureAsync(() => summary.FillAsync("Server buni oldi. Buni esa olmadi."));
        await Desk.Server.StartAsync();

        // On another machine: what the server had acknowledged.
        var elsewhere = await author.Page.Context.Browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = Desk.Server.Address, StorageState = await author.Page.Context.StorageStateAsync() });
        var other = await elsewhere.NewPageAsync();
        await other.GotoAsync($"{entry}/edit");
        Assert.StartsWith("Server buni oldi.", await other.Locator("#uz_Summary").InputValueAsync(), StringComparison.Ordinal);

        // In the browser that was open: the rest reaches the server by itself.
        await author.Page.RunAndWaitForResponseAsync(() => summary.PressSequentiallyAsync(" "), IsKept);
        await other.ReloadAsync();
        Assert.StartsWith("Server buni oldi. Buni esa olmadi.", await other.Locator("#uz_Summary").InputValueAsync(), StringComparison.Ordinal);
    }

    private static bool IsKept(IResponse response) => response.Url.EndsWith("/autosave", StringComparison.Ordinal) && response.Status == 200;
}

internal static class LineBreaks
{
    /// <summary>Does something, and waits until the request that follows has failed for want of a server.</summary>
    public static async Task RunAndWaitForFailureAsync(this IPage page, Func<Task> act)
    {
        var failed = new TaskCompletionSource();
        page.RequestFailed += (_, _) => failed.TrySetResult();
        await act();
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
    }
}

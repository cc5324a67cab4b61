using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

/// <summary>One Chromium for all tests of a fixture.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task StartAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A page in a profile of its own, so that nothing is kept from another test.</summary>
    public Task<IPage> NewPageAsync(BrowserNewPageOptions look) => browser!.NewPageAsync(look);

    /// <summary>Closes every page: one that stays open goes on asking the server.</summary>
    public async Task CloseAllAsync()
    {
        foreach (var context in browser!.Contexts.ToList())
        {
            await context.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}

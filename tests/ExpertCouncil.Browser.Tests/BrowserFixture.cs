using ExpertCouncil.Web.Tests;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

/// <summary>The real site behind a real server on loopback, and Chromium looking at it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public SiteFixture Site { get; } = new();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Site.UseKestrel(0);
        Site.StartServer();
        Address = Site.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A page in a profile of its own, so that nothing is cached from another test.</summary>
    public Task<IPage> NewPageAsync(int width = 360, bool dark = false, bool script = true) => browser!.NewPageAsync(new BrowserNewPageOptions
    {
        BaseURL = Address,
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = script,
    });

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        await Site.DisposeAsync();
    }
}

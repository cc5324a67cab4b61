using ExpertCouncil.Web.Tests;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

/// <summary>The real site behind a real server on loopback, and Chromium looking at it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public SiteFixture Site { get; } = new();

    public Chromium Chromium { get; } = new();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Site.UseKestrel(0);
        Site.StartServer();
        Address = Site.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        await Chromium.StartAsync();
    }

    public Task<IPage> NewPageAsync(int width = 360, bool dark = false, bool script = true) => Chromium.NewPageAsync(new BrowserNewPageOptions
    {
        BaseURL = Address,
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = script,
    });

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        await Site.DisposeAsync();
    }
}

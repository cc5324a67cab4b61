using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ExpertCouncil.Web.Localization;
using ExpertCouncil.Web.Tests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>The portal in this process, so that its pages can be counted and its store filled, and Chromium before it.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public DeskSite()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        // By name: a passkey belongs to a domain, and an address of numbers is none.
        Address = $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}";
        Site = new SiteFixture { Settings = { ["Site:BaseUrl"] = Address } };
        Site.UseKestrel(port);
    }

    public SiteFixture Site { get; }

    public string Address { get; }

    /// <summary>The patterns of all pages of the desk, as the portal itself knows them; what stands in a frame is a public page.</summary>
    public IReadOnlyList<string> Patterns =>
    [
        .. Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(pattern => pattern.StartsWith(DeskLinks.Dashboard.TrimStart('/'), StringComparison.Ordinal) || pattern.StartsWith("preview/", StringComparison.Ordinal))
            .Where(pattern => !pattern.EndsWith("/{prefix}", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    public async Task InitializeAsync()
    {
        Site.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task<IPage> NewPageAsync(string language, int width, bool dark)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = language,
            ReducedMotion = ReducedMotion.Reduce,
        });

        return await context.NewPageAsync();
    }

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

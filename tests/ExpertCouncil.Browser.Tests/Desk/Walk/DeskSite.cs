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
    private readonly Chromium chromium = new();

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
        await chromium.StartAsync();
    }

    public Task<IPage> NewPageAsync(string language, int width, bool dark) => chromium.NewPageAsync(new BrowserNewPageOptions
    {
        BaseURL = Address,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        Locale = language,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await Site.DisposeAsync();
    }
}

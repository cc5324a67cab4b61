using System.Collections.Concurrent;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>A running portal and a browser, in which each test signs in people of its own.</summary>
public sealed class DeskBrowserFixture : IAsyncLifetime
{
    public const string Password = "Qirq-ikki ot Sirdaryodan suv ichdi";

    private static int people;

    private readonly ConcurrentDictionary<IPage, Authenticator> authenticators = [];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public DeskServer Server { get; } = new();

    public async Task InitializeAsync()
    {
        await Server.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Signs in an author of both languages and opens an entry in the editor.</summary>
    public async Task<IPage> OpenEditorAsync(string entry, int width = 1280, bool dark = false, bool script = true, string? name = null)
    {
        var page = await SignInAsync(width, dark, script, name);
        await page.GotoAsync(DeskLinks.Edit(EntryReference.Parse(entry)));

        return page;
    }

    /// <summary>Makes an account and signs in through the page, in a profile of its own.</summary>
    public async Task<IPage> SignInAsync(int width = 1280, bool dark = false, bool script = true, string? name = null)
    {
        var number = Interlocked.Increment(ref people);
        var address = $"kotib{number}@council.test";
        var key = await Server.RunAsync(Password, "users", "add", address, "--name", name ?? $"Kotib {number}", "--role", "author", "--sides", "smti,qsti", "--languages", "uz,kk", "--password-stdin");

        var page = await browser!.NewPageAsync(new BrowserNewPageOptions
        {
            BaseURL = Server.Address,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        await page.GotoAsync(DeskLinks.SignIn);
        await page.Locator("[name=Email]").FillAsync(address);
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.Locator("[name=Password]").PressAsync("Enter");
        authenticators[page] = new Authenticator(key.Trim());
        await page.Locator("[name=Code]").FillAsync(CodeOf(page));
        await page.Locator("[name=Code]").PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains(DeskLinks.SignIn, StringComparison.Ordinal));

        return page;
    }

    /// <summary>What the authenticator of whoever signed in on the page shows.</summary>
    public string CodeOf(IPage page) => authenticators[page].Code();

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        await Server.DisposeAsync();
    }
}

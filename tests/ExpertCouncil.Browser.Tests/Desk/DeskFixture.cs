using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>One server of the desk, and browsers for the people who work there.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int people;

    public DeskServer Server { get; } = new();

    public async Task InitializeAsync()
    {
        await Server.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Makes an account with a second factor by the command line.</summary>
    public async Task<Authenticator> AddAsync(string email, string name, string role, string sides, string languages = "uz,kk")
    {
        var key = await Server.RunAsync(Secretary.Password, "users", "add", email, "--name", name, "--role", role, "--sides", sides, "--languages", languages, "--password-stdin");

        return new Authenticator(key);
    }

    /// <summary>A browser of its own, with nobody signed in.</summary>
    public async Task<IPage> NewPageAsync(string language, int width = 1280, bool dark = false, bool script = true, int height = 900)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = language,
        });

        return await context.NewPageAsync();
    }

    /// <summary>Somebody new at the desk, signed in.</summary>
    public async Task<Secretary> NewSecretaryAsync(string role, string language, int width = 1280, bool script = true, bool onKeyboard = false, string sides = "smti,qsti")
    {
        var number = Interlocked.Increment(ref people);
        var email = $"xodim{number}@council.test";
        var phone = await AddAsync(email, $"Xodim {number}", role, sides, language == "kk" ? "kk,uz" : "uz,kk");
        var secretary = new Secretary(await NewPageAsync(language, width, script: script), onKeyboard, script);
        await secretary.SignInAsync(email, phone);

        return secretary;
    }

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

using ExpertCouncil.Core.Content;
using ExpertCouncil.Web.Localization;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>One server of the desk, and browsers for the people who work there.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    // An account and a sign-in take seconds, and most tests only need somebody who is there.
    private readonly Dictionary<string, (Authenticator Authenticator, string Session)> colleagues = [];
    private int people;

    public DeskServer Server { get; } = new();

    public Chromium Chromium { get; } = new();

    public async Task InitializeAsync()
    {
        await Server.StartAsync();
        await Chromium.StartAsync();
    }

    /// <summary>Makes an account with a second factor by the command line.</summary>
    public async Task<Authenticator> AddAsync(string email, string name, string role, string sides, string language)
    {
        var languages = language == "kk" ? "kk,uz" : "uz,kk";
        var key = await Server.RunAsync(Secretary.Password, "users", "add", email, "--name", name, "--role", role, "--sides", sides, "--languages", languages, "--password-stdin");

        return new Authenticator(key);
    }

    /// <summary>A browser of its own, with nobody signed in unless it is given what a browser keeps of somebody's session.</summary>
    public Task<IPage> NewPageAsync(string language, int width = 1280, bool dark = false, bool script = true, int height = 900, string? session = null) =>
        Chromium.NewPageAsync(new BrowserNewPageOptions
        {
            BaseURL = Server.Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = language,
            StorageState = session,
        });

    /// <summary>Somebody at the desk, signed in: the same person for the same role, language and sides, or somebody of a name of their own.</summary>
    public async Task<Secretary> NewSecretaryAsync(string role = "author", string language = "uz", int width = 1280, bool script = true, bool onKeyboard = false, string sides = "smti,qsti", string? name = null)
    {
        var key = string.Join(' ', role, language, sides, name);

        if (!colleagues.TryGetValue(key, out var colleague))
        {
            colleagues[key] = colleague = await SignInAsync(role, language, sides, name);
        }

        return new Secretary(await NewPageAsync(language, width, script: script, session: colleague.Session), onKeyboard, script) { Authenticator = colleague.Authenticator };
    }

    /// <summary>Opens an entry in the editor of an author of both languages.</summary>
    public async Task<IPage> OpenEditorAsync(string entry, int width = 1280, bool script = true, string? name = null)
    {
        var author = await NewSecretaryAsync(width: width, script: script, name: name);
        await author.Page.GotoAsync(DeskLinks.Edit(EntryReference.Parse(entry)));

        return author.Page;
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        await Server.DisposeAsync();
    }

    private async Task<(Authenticator Authenticator, string Session)> SignInAsync(string role, string language, string sides, string? name)
    {
        var number = ++people;
        var email = $"xodim{number}@council.test";
        var authenticator = await AddAsync(email, name ?? $"Xodim {number}", role, sides, language);
        var page = await NewPageAsync(language);
        await new Secretary(page).SignInAsync(email, authenticator);
        var session = await page.Context.StorageStateAsync();
        await page.CloseAsync();

        return (authenticator, session);
    }
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>A person of the desk at a browser, and what such a person does there, a verb each.</summary>
public sealed partial class Secretary(IPage page, bool onKeyboard = false, bool hasScript = true)
{
    public const string Password = "Qirq-ikki ot Sirdaryodan suv ichdi";

    public IPage Page => page;

    /// <summary>On this person's phone.</summary>
    public Authenticator? Authenticator { get; init; }

    public Hand Hand { get; } = new(page, onKeyboard);

    public async Task SignInAsync(string email, Authenticator? authenticator = null)
    {
        await page.GotoAsync("/admin/sign-in");
        await Hand.TypeAsync(page.Locator("#Email"), email);
        await Hand.TypeAsync(page.Locator("#Password"), Password);
        await Hand.FollowAsync(page.Locator("main button[type=submit]"));

        if (authenticator is not null)
        {
            await Hand.TypeAsync(page.Locator("#Code"), authenticator.Code());
            await Hand.FollowAsync(page.Locator("main button[type=submit]"));
        }

        Assert.DoesNotContain("sign-in", page.Url, StringComparison.Ordinal);
    }

    /// <returns>The link to give to the colleague.</returns>
    public async Task<string> InviteAsync(string name, string email, string role, string side, string writing)
    {
        await page.GotoAsync("/admin/accounts/invite");
        await Hand.TypeAsync(page.Locator("#Name"), name);
        await Hand.TypeAsync(page.Locator("#Email"), email);
        await Hand.ChooseAsync(page.Locator("#WritingPrefix"), writing);
        await page.Locator($"#Role-{role}").CheckAsync();
        await TickAsync($"#Sides-{side}");
        await TickAsync("#Languages-Uzbek");
        await TickAsync("#Languages-Kazakh");
        await Hand.FollowAsync(page.Locator("main form button[type=submit]"));

        return (await page.Locator(".key-text").InnerTextAsync()).Trim();
    }

    /// <summary>Takes an invitation up and sets up the authenticator, whether the role requires one or not.</summary>
    public async Task<Authenticator> JoinAsync(string link)
    {
        await page.GotoAsync(link);
        await Hand.TypeAsync(page.Locator("#Password"), Password);
        await Hand.TypeAsync(page.Locator("#PasswordAgain"), Password);
        await Hand.FollowAsync(page.Locator("main form button[type=submit]"));

        if (!page.Url.EndsWith("/second-factor", StringComparison.Ordinal))
        {
            await page.GotoAsync("/admin/account/second-factor");
        }

        var authenticator = new Authenticator(await page.Locator(".key-text").InnerTextAsync());

        if (await page.Locator("#Current").CountAsync() > 0)
        {
            await Hand.TypeAsync(page.Locator("#Current"), Password);
        }

        await Hand.TypeAsync(page.Locator("#Digits"), authenticator.Code());
        await Hand.FollowAsync(page.Locator("main form:has(#Digits) button[type=submit]"));
        Assert.Equal(10, await page.Locator(".codes li").CountAsync());

        return authenticator;
    }

    /// <returns>The address of the new entry at the desk.</returns>
    public async Task<string> BeginMeetingAsync(string uzbek, string kazakh, string day)
    {
        await page.GotoAsync("/admin");
        await page.GotoAsync("/admin/new/meetings");
        await Hand.TypeAsync(page.Locator("[name='New.Title.Uzbek']"), uzbek);
        await Hand.TypeAsync(page.Locator("[name='New.Title.Kazakh']"), kazakh);
        await Hand.TypeAsync(page.Locator("[name='New.Day']"), day);
        await Hand.FollowAsync(page.Locator("main form button.primary"));
        Assert.EndsWith("/edit", page.Url, StringComparison.Ordinal);

        return EditTail().Replace(new Uri(page.Url).AbsolutePath, "");
    }

    /// <summary>Writes both texts and the facts a report needs, and saves them.</summary>
    public async Task WriteReportAsync(string uzbekBody, string kazakhBody)
    {
        await Hand.TypeAsync(page.Locator("#uz_Summary"), "Yigʻilishning qisqacha mazmuni.");
        await Hand.TypeAsync(page.Locator("#kk_Summary"), "Отырыстың қысқаша мазмұны.");
        await WriteBodyAsync("uz", uzbekBody);
        await WriteBodyAsync("kk", kazakhBody);
        await Hand.ChooseAsync(Fact("State"), "Reported");
        await Hand.TypeAsync(Fact("Place.Uzbek"), "Toshkent");
        await Hand.TypeAsync(Fact("Place.Kazakh"), "Ташкент");
        await Hand.FollowAsync(page.Locator("button[value^='add:'][value*='Participants']"));
        await Hand.TypeAsync(Fact("Participants[0].Name.Uzbek"), "Ekspertlar");
        await Hand.TypeAsync(Fact("Participants[0].Name.Kazakh"), "Сарапшылар");
        await Hand.ChooseAsync(Fact("Participants[0].Side"), "Uzbekistan");
        await Hand.ChooseAsync(Fact("Participants[0].Role"), "Participant");
        await SaveAsync();
    }

    public async Task SaveAsync()
    {
        await Hand.FollowAsync(page.Locator(".entry-actions button[value=save]"));
        Assert.Equal(0, await page.Locator(".form-errors").CountAsync());
    }

    /// <summary>Writes into the body, by the visual editor where there is one.</summary>
    public async Task WriteBodyAsync(string language, string text)
    {
        var visual = page.Locator($"#{language} [contenteditable=true]");

        if (hasScript)
        {
            await visual.WaitForAsync();
        }

        await Hand.TypeAsync(hasScript ? visual : page.Locator($"#{language}_Body"), text);
    }

    public async Task SubmitBothAsync() => await Hand.FollowAsync(page.Locator(".entry-actions button[value=submit-both]"));

    /// <summary>Does one thing with both texts of an entry together.</summary>
    public async Task DoWithBothAsync(string entry, string act)
    {
        await page.GotoAsync(entry);
        await Hand.FollowAsync(page.Locator($"section[aria-labelledby=together] form[action*='/{act}'] button"));
    }

    private ILocator Fact(string name) => page.Locator($"[name='Facts.{name}']");

    private async Task TickAsync(string box)
    {
        if (!await page.Locator(box).IsCheckedAsync())
        {
            await Hand.PressAsync(page.Locator(box));
        }
    }

    [GeneratedRegex("/edit$", RegexOptions.None, 1000)]
    private static partial Regex EditTail();
}

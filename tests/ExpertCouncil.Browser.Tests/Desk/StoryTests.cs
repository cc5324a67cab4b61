namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>From an invitation to a report that everybody reads, as the secretariat goes that way.</summary>
public sealed class StoryTests(DeskFixture desk) : DeskTest(desk)
{
    [Theory]
    [InlineData("uz", 1280, true, false)]
    [InlineData("kk", 1280, true, false)]
    [InlineData("uz", 360, true, false)]
    [InlineData("kk", 1280, true, true)]
    [InlineData("kk", 360, false, false)]
    public async Task Report_FromInvitationToPublication_IsOnTheSiteAtOnce(string language, int width, bool script, bool onKeyboard)
    {
        var name = $"{language}-{width}-{(script ? "s" : "n")}-{(onKeyboard ? "k" : "p")}";
        var administrator = await Desk.NewSecretaryAsync("administrator", language);
        var link = await administrator.InviteAsync("Aziza Karimova", $"{name}@council.test", "Author", "Uzbekistan", language);

        // A new secretary joins, with a second factor, and writes.
        var author = new Secretary(await Desk.NewPageAsync(language, width, script: script), onKeyboard, script);
        var phone = await author.JoinAsync(link);
        await author.Page.Context.ClearCookiesAsync();
        await author.SignInAsync($"{name}@council.test", phone);
        Assert.Equal(language, await author.Page.Locator("html").GetAttributeAsync("lang"));
        var entry = await author.BeginMeetingAsync($"Sinov yigʻilishi {name}", $"Сынақ отырысы {name}", "2026-03-02");
        await author.WriteReportAsync("Tomonlar ish rejasini muhokama qildi.", "Тараптар жұмыс жоспарын талқылады.");
        await author.SubmitBothAsync();

        // A colleague of the other side reviews and publishes.
        var reviewer = await Desk.NewSecretaryAsync("reviewer", language, width, script, onKeyboard, sides: "qsti");
        await reviewer.DoWithBothAsync(entry, "approve");
        await reviewer.DoWithBothAsync(entry, "publish");

        // Anybody reads it.
        var reader = await Desk.NewPageAsync(language, 360);
        await reader.GotoAsync("/uz/yigilishlar");
        await reader.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = $"Sinov yigʻilishi {name}" }).First.ClickAsync();
        Assert.Contains("Tomonlar ish rejasini muhokama qildi.", await reader.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await reader.Locator(".languages a[lang=kk]").First.ClickAsync();
        Assert.Contains("Тараптар жұмыс жоспарын талқылады.", await reader.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}

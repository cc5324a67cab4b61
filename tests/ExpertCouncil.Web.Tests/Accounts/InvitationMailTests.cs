using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;
using SmtpServer.Protocol;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>An invitation on its way through a real mail conversation.</summary>
public sealed partial class InvitationMailTests
{
    private const string Email = "aziza@council.test";

    [Fact]
    public async Task Invite_NoMailConfigured_ShowsTheLinkAndSaysNothingOfMail()
    {
        await using var site = new SiteFixture { IsEmpty = true };
        var (link, hint, _) = await InviteAsync(site, "uz");

        Assert.Equal(AccountTextIn("uz", nameof(AccountText.Invite_LinkHint)), hint);
        await AssertLetsInOnceAsync(site, link);
    }

    [Theory]
    [InlineData("uz", "xatni qabul qilmadi")]
    [InlineData("kk", "хатты қабылдамады")]
    public async Task Invite_ServerIsDown_ShowsTheLinkAndSaysThatTheMailDidNotGo(string language, string message)
    {
        await using var site = new SiteFixture { IsEmpty = true, Settings = Mail(MailServer.FreePort()) };
        var (link, hint, _) = await InviteAsync(site, "uz", desk: language);

        Assert.Contains(message, hint, StringComparison.Ordinal);
        await AssertLetsInOnceAsync(site, link);
    }

    [Fact]
    public async Task Invite_ServerTakesNothing_ShowsTheLinkAndSaysThatTheMailDidNotGo()
    {
        await using var server = new MailServer(SmtpResponse.MailboxUnavailable);
        await using var site = new SiteFixture { IsEmpty = true, Settings = Mail(server.Port) };
        var (link, hint, _) = await InviteAsync(site, "uz");

        Assert.Contains("xatni qabul qilmadi", hint, StringComparison.Ordinal);
        await AssertLetsInOnceAsync(site, link);
    }

    [Fact]
    public async Task Invite_ServerOffersNoEncryption_SendsNothingInTheOpen()
    {
        await using var server = new MailServer();
        await using var site = new SiteFixture { IsEmpty = true, Settings = new(Mail(server.Port)) { ["Mail:Security"] = "StartTls" } };
        var (_, hint, _) = await InviteAsync(site, "uz");

        Assert.Contains("xatni qabul qilmadi", hint, StringComparison.Ordinal);
        Assert.Empty(server.Recipients);
    }

    [Theory]
    [InlineData("uz", "Oʻktam Gʻaniyev", "Ekspert kengashi portaliga taklif", "Assalomu alaykum, Oʻktam Gʻaniyev!", "Amal qilish muddati, kun: 7.")]
    [InlineData("uz-cyrl", "Ўктам Ғаниев", "Эксперт кенгаши порталига таклиф", "Ассалому алайкум, Ўктам Ғаниев!", "Амал қилиш муддати, кун: 7.")]
    [InlineData("kk", "Әсел Қуанышқызы", "Сараптамалық кеңес порталына шақыру", "Сәлеметсіз бе, Әсел Қуанышқызы!", "Жарамдылық мерзімі, күн: 7.")]
    public async Task Invite_ServerTakesIt_SendsTheLinkInTheLanguageOfTheInvited(string language, string name, string subject, string greeting, string lasts)
    {
        await using var server = new MailServer();
        await using var site = new SiteFixture { IsEmpty = true, Settings = Mail(server.Port) };
        var (shown, hint, _) = await InviteAsync(site, language, name);
        var (raw, message) = await server.SingleAsync();
        var text = message.TextBody!;
        var link = Link().Match(text).Value;

        Assert.Equal([Email], server.Recipients);
        Assert.Equal((name, Email), (message.To.Mailboxes.Single().Name, message.To.Mailboxes.Single().Address));
        Assert.Equal(("Kengash", "council@council.test"), (message.From.Mailboxes.Single().Name, message.From.Mailboxes.Single().Address));
        Assert.Equal(subject, message.Subject);
        Assert.Contains("charset=utf-8", raw, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(greeting, text, StringComparison.Ordinal);
        Assert.Contains(lasts, text, StringComparison.Ordinal);
        Assert.Equal((shown, AccountTextIn("uz", nameof(AccountText.Invite_Mailed))), (link, hint));
        await AssertLetsInOnceAsync(site, link);
    }

    [Fact]
    public async Task NewPassword_ForAColleague_IsMailedToo()
    {
        await using var server = new MailServer();
        await using var site = new SiteFixture { IsEmpty = true, Settings = Mail(server.Port) };
        var person = await site.AddAccountAsync(Role.Author);
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var made = await administrator.PostFormAsync(DeskLinks.AccountOf(person.Id), "newPassword", []);

        Assert.Equal([person.Email], server.Recipients);
        Assert.Equal(DeskLinks.Accounts, made.Headers.Location?.ToString());
    }

    private static Dictionary<string, string> Mail(int port) => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = port.ToString(CultureInfo.InvariantCulture),
        ["Mail:Security"] = "None",
        ["Mail:From"] = "Kengash <council@council.test>",
    };

    private static async Task<(string Link, string Hint, IDocument Page)> InviteAsync(SiteFixture site, string language, string name = "Aziza", string desk = "uz")
    {
        using var administrator = await site.SignInAsync(Role.Administrator, languages: desk == "kk" ? [Language.SiteLanguage.Kazakh, Language.SiteLanguage.Uzbek] : null);
        using var made = await administrator.PostFormAsync(DeskLinks.Invite, "main form[method=post]", new()
        {
            ["Name"] = name,
            ["Email"] = Email,
            ["WritingPrefix"] = language,
            ["Role"] = "Author",
            ["Sides"] = "Uzbekistan",
            ["Languages"] = "Uzbek",
        });
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        var page = await administrator.GetDocumentAsync(DeskLinks.Accounts);
        var link = page.QuerySelector(".key-text")!;

        return (link.TextContent, link.PreviousElementSibling!.TextContent, page);
    }

    private static async Task AssertLetsInOnceAsync(SiteFixture site, string link)
    {
        var address = new Uri(link).AbsolutePath;
        using var client = site.OpenBrowser();
        using var joined = await client.PostFormAsync(address, "main form[method=post]", new() { ["Password"] = DeskClient.Password, ["PasswordAgain"] = DeskClient.Password });
        using var again = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal((HttpStatusCode.Found, DeskLinks.Dashboard), (joined.StatusCode, joined.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    private static string AccountTextIn(string language, string name) => AccountText.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(language))!;

    [GeneratedRegex(@"https://council\.test/admin/invitation/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}

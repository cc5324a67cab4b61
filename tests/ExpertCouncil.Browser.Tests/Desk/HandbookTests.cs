using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk;

/// <summary>Takes the pictures of the editors' handbook. With HANDBOOK_PICTURES set they replace those in docs; else they only have to come about.</summary>
public sealed partial class HandbookTests(DeskFixture desk) : DeskTest(desk)
{
    private static readonly string Docs = Path.Combine(DeskServer.Root, "docs");

    [Theory]
    [InlineData("uz")]
    [InlineData("kk")]
    public async Task Pictures_OfTheHandbook_AreThoseItShows(string language)
    {
        var folder = Environment.GetEnvironmentVariable("HANDBOOK_PICTURES") is null ? Directory.CreateTempSubdirectory("handbook-").FullName : Path.Combine(Docs, "handbook", language);
        var administrator = new Secretary(await Desk.NewPageAsync(language, 1100, height: 760));
        var page = administrator.Page;
        await page.GotoAsync("/admin/sign-in");
        await TakeAsync(page, folder, "sign-in");
        var email = $"dilnoza-{language}@council.test";
        var phone = await Desk.AddAsync(email, language == "uz" ? "Dilnoza Rahimova" : "Айгүл Сейітова", "administrator", "smti,qsti", language);
        await administrator.SignInAsync(email, phone);

        foreach (var (name, address) in Pages)
        {
            await page.GotoAsync(address);
            await TakeAsync(page, folder, name);
        }

        var shown = Picture().Matches(await File.ReadAllTextAsync(Path.Combine(Docs, $"handbook.{language}.md"))).Select(match => match.Groups["file"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(shown, Directory.GetFiles(folder, "*.png").Select(file => $"handbook/{language}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal));
    }

    private static (string Name, string Address)[] Pages =>
    [
        ("dashboard", "/admin"),
        ("new", "/admin/new/meetings"),
        ("editor", "/admin/entries/meetings/2024-08-28-second-meeting/edit"),
        ("entry", "/admin/entries/meetings/2024-08-28-second-meeting"),
        ("history", "/admin/entries/meetings/2024-08-28-second-meeting/history/uz"),
        ("plan", "/admin/work-plan"),
        ("accounts", "/admin/accounts"),
    ];

    private static async Task TakeAsync(IPage page, string folder, string name)
    {
        Directory.CreateDirectory(folder);
        await page.EvaluateAsync("() => document.fonts.ready");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
    }

    [GeneratedRegex(@"\]\((?<file>handbook/[a-z/-]+\.png)\)", RegexOptions.None, 1000)]
    private static partial Regex Picture();
}

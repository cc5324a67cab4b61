using ExpertCouncil.Web.Tests;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>What holds on any page of the desk: what axe knows of WCAG 2.2 AA, one heading, the right language, no sideways scrolling, no complaint of the browser.</summary>
internal sealed class PageCheck
{
    // A phone, and each width just after the layout changes: there least room is left.
    private static readonly int[] Widths = [320, 768, 992];

    private readonly IPage page;
    private readonly string language;
    private readonly List<string> complaints = [];
    private string pattern = "";

    public PageCheck(IPage page, string language)
    {
        (this.page, this.language) = (page, language);
        page.PageError += (_, error) => complaints.Add(error);
        // That the page itself answers with a refusal is what is looked at; Chromium says so once more.
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Frame == page.MainFrame && response.Request.IsNavigationRequest && response.Headers.TryGetValue(SiteFixture.PageHeader.ToLowerInvariant(), out var answered))
            {
                pattern = answered;
            }
            else if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                complaints.Add($"{response.Status} {response.Url}");
            }
        };
    }

    /// <summary>The patterns of the pages that were looked at.</summary>
    public HashSet<string> Seen { get; } = [];

    public List<string> Faults { get; } = [];

    public async Task LookAsync(string what)
    {
        var isNew = Seen.Add(pattern);
        Faults.AddRange((await Axe.FindAsync(page)).Select(violation => $"{what}: {violation}"));
        Tell(what, await page.Locator("h1").CountAsync() is var headings && headings != 1, $"{headings} h1");
        Tell(what, await page.Locator("html").GetAttributeAsync("lang") is var lang && lang != language, $"lang is {lang}");
        Faults.AddRange(complaints.Select(complaint => $"{what}: {complaint}"));
        complaints.Clear();

        if (isNew || page.ViewportSize!.Width < 400)
        {
            await MeasureAsync(what);
        }
    }

    public void Tell(string what, bool isWrong, string fault)
    {
        if (isWrong)
        {
            Faults.Add($"{what}: {fault}");
        }
    }

    private async Task MeasureAsync(string what)
    {
        var size = page.ViewportSize!;

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, size.Height);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Tell(what, overflow > 0, $"{overflow} pixels too wide at {width}");
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ExpertCouncil.Browser.Tests;

/// <summary>What axe knows of WCAG 2.2 AA and of good practice.</summary>
internal static class Axe
{
    private const string Run = """
        options => axe.run(document, options).then(found => found.violations.map(v => `${v.id} ${v.nodes.slice(0, 3).map(node => node.html).join(' | ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly object Rules = new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" },
        resultTypes = new[] { "violations" },
        iframes = false,
    };

    /// <summary>The rules the page breaks, each with the elements that do.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        await page.EvaluateAsync(Script);

        return await page.EvaluateAsync<string[]>(Run, Rules);
    }
}

namespace ExpertCouncil.Browser.Tests.Desk.Walk;

/// <summary>Every page of the desk, as the portal itself lists them, and every state of their forms.</summary>
public sealed class DeskPagesTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task Look_PageWithEveryFault_FindsThemAll()
    {
        var page = await desk.NewPageAsync("uz", 1280, dark: false);
        var check = new PageCheck(page, "uz");
        await page.SetContentAsync("<!DOCTYPE html><html lang='kk'><title>x</title><main><h1>a</h1><h1>b</h1><img src='data:,'><p style='width: 500px'>c</p></main></html>");
        await page.EvaluateAsync("() => console.error('refused by the policy')");
        await check.LookAsync("page");

        Assert.All(new[] { "image-alt", "2 h1", "lang is kk", "too wide at 320", "refused by the policy" }, fault => Assert.Contains(check.Faults, found => found.Contains(fault, StringComparison.Ordinal)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Walk_InBothLanguagesLightAndDark_FindsNoFaultAndMissesNoPage()
    {
        var uzbek = new DeskWalk(desk, await desk.NewPageAsync("uz", 1280, dark: false), "uz");
        var kazakh = new DeskWalk(desk, await desk.NewPageAsync("kk", 360, dark: true), "kk");
        await uzbek.OpenSetUpAsync();
        await kazakh.OpenSetUpAsync();
        await Task.WhenAll(uzbek.GoAsync(), kazakh.GoAsync());

        Assert.Contains("admin/entries/{folder}/{key}/edit", desk.Patterns);
        Assert.Empty(desk.Patterns.Except(uzbek.Check.Seen));
        Assert.Empty(desk.Patterns.Except(kazakh.Check.Seen));
        Assert.True(uzbek.Check.Faults.Count + kazakh.Check.Faults.Count == 0, string.Join('\n', [.. uzbek.Check.Faults, "", .. kazakh.Check.Faults]));
    }
}

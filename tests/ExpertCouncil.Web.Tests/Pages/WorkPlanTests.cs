using System.Net;
using ExpertCouncil.Core.Import.Plan;
using Microsoft.Extensions.DependencyInjection;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class WorkPlanTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("status=finished")]
    [InlineData("status=Done")]
    [InlineData("status=1")]
    [InlineData("direction=council")]
    [InlineData("direction=<b>")]
    [InlineData("side=nobody")]
    [InlineData("meeting=third")]
    [InlineData("nature=idea")]
    [InlineData("plan=1999-2000")]
    [InlineData("view=cards")]
    public async Task Get_UnknownFilterValue_IsABadRequestInWords(string query)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/kk/zhumys-zhospary?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<html lang=\"kk\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uz/ish-rejasi/yoq-band")]
    [InlineData("/uz/ish-rejasi/1999-2000.csv")]
    [InlineData("/uz/ish-rejasi/2024-2025.xlsx")]
    public async Task Get_UnknownItemOrFile_IsNotFound(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_FilterNothingMatches_SaysSoAndIsNotIndexed()
    {
        var page = await site.GetPageAsync("/uz/ish-rejasi?status=done&nature=proposal");

        Assert.NotNull(page.QuerySelector("p.empty"));
        Assert.Null(page.QuerySelector(".board, .table-scroll table tbody th"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("done", page.QuerySelector("select[name=status] option[selected]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_WithoutFilter_ShowsAllItemsByStatusAndWhatThePlanIs()
    {
        var page = await site.GetPageAsync("/uz/ish-rejasi");

        Assert.Equal("Ish rejasi, 2024–2025", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(17, page.QuerySelectorAll(".board li").Length);
        Assert.Equal(["1", "16"], page.QuerySelectorAll(".board h2 span").Select(count => count.TextContent));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.NotEmpty(page.QuerySelectorAll("#about .prose p"));
        Assert.Contains("1, jami: 17", page.QuerySelector(".plan-progress")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TableNarrowedToOneSide_KeepsTheFilterInOtherViewsAndLanguages()
    {
        var page = await site.GetPageAsync("/uz/ish-rejasi?side=qsti&view=table");

        Assert.Equal(3, page.QuerySelectorAll("tbody th[scope=row]").Length - page.QuerySelectorAll("#about tbody th").Length);
        Assert.NotNull(page.QuerySelector(".views a[href='/uz/ish-rejasi?side=qsti']"));
        Assert.NotNull(page.QuerySelector(".languages a[href='/kk/zhumys-zhospary?side=qsti&view=table&remember']"));
    }

    [Fact]
    public async Task Get_Item_TellsMeetingDecisionEvidenceAndNeighbours()
    {
        var page = await site.GetPageAsync("/uz/ish-rejasi/ish-rejasini-ishlab-chiqish");

        Assert.Equal(["/uz/tashkilotlar"], page.QuerySelectorAll(".facts a[href^='/uz/tashkilotlar/']").Select(link => link.GetAttribute("href")![..16]).Distinct());
        Assert.NotNull(page.QuerySelector(".decisions a[href^='/uz/yigilishlar/']"));
        Assert.NotNull(page.QuerySelector(".documents a[href^='/uz/yigilishlar/']"));
        Assert.NotNull(page.QuerySelector(".log time[datetime='2024-08-28']"));
        Assert.Equal(2, page.QuerySelectorAll(".neighbours a").Length);
        Assert.NotNull(page.QuerySelector(".facts .unpublished"));
    }

    [Theory]
    [InlineData("/uz/ish-rejasi/2024-2025.csv", "(status)", "ish-rejasi-2024-2025.csv")]
    [InlineData("/kk/zhumys-zhospary/2024-2025.csv", "Мәртебе (status)", "zhumys-zhospary-2024-2025.csv")]
    public async Task Get_PlanFile_IsReadBackWithoutChangingAnything(string path, string heading, string name)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var text = System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains(heading, text, StringComparison.Ordinal);

        var report = await site.OnStoreAsync((services, _) => services.GetRequiredService<WorkPlanImporter>().ApplyAsync(name, text, default));
        Assert.Empty(report.Faults);
        Assert.Equal((0, 17), (report.Changed, report.Unchanged));
    }
}

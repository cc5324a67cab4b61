using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Tests.Import;

/// <summary>What imported texts show of other entries, and the files they carry.</summary>
public sealed class ImportReferencesTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Import_TextsThatNameEachOther_LinkBothWays()
    {
        site.Content.WithTags().WithNews("a", body: "[ikki](entry:news/b)").WithNews("b", body: "[bir](entry:news/a)");

        var report = await site.ImportAsync();

        Assert.Equal(0, report.Pending);
        Assert.Contains("<a href=\"/uz/yangiliklar/b-uz\">ikki</a>", await HtmlAsync("a-uz"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/kk/zhanalyqtar/a-kk\">bir</a>", await HtmlAsync("b-kk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RenamedSlug_MovesTheLinksOfOthers()
    {
        await Import_TextsThatNameEachOther_LinkBothWays();
        site.Content.Replace("news/b/uz.md", "b-uz", "ikkinchi");

        await site.ImportAsync();

        Assert.Contains("href=\"/uz/yangiliklar/ikkinchi\"", await HtmlAsync("a-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_QuotationAndFigure_ShowsThePostOfThatDayAndTheFigure()
    {
        site.Content.WithEveryKind()
            .WithNews("quote", body: "::: quote speaker=eldor-aripov date=2024-08-28\nGap.\n:::\n\n::: key-figure figure=trade-2025\n:::");

        await site.ImportAsync();

        var html = await HtmlAsync("quote-uz");
        Assert.Contains("SMTI direktori", html, StringComparison.Ordinal);
        Assert.Contains("2024-yil 28-avgust", html, StringComparison.Ordinal);
        Assert.Contains("4,97", html, StringComparison.Ordinal);
        Assert.Contains("mlrd AQSH dollaridan ortiq", html, StringComparison.Ordinal);
        Assert.Contains("Oʻzbekiston tomoni", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedFigure_IsShownWhereItIsNamed()
    {
        await Import_QuotationAndFigure_ShowsThePostOfThatDayAndTheFigure();
        site.Content.Replace("pages/key-figures/facts.yml", "4.97", "5.01");

        await site.ImportAsync();

        Assert.Contains("5,01", await HtmlAsync("quote-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_MediaFile_IsKeptUnderItsHash()
    {
        site.Content.WithTags().WithNews("report", body: "::: document file=a.pdf\nHujjat\n:::").Write("news/report/a.pdf", TestCouncil.Pdf);

        var report = await site.ImportAsync();

        Assert.Empty(report.Faults);
        var file = await site.ReadAsync(store => store.Entries.AsNoTracking().SelectMany(e => e.Media).SingleAsync());
        Assert.Equal(("application/pdf", (long)TestCouncil.Pdf.Length), (file.MediaType, file.Length));
        Assert.Equal(TestCouncil.Pdf, await File.ReadAllBytesAsync(Path.Combine(site.Folder.Media, file.Sha256[..2], file.Sha256)));
        Assert.Contains($"/media/{file.Sha256}/a.pdf", await HtmlAsync("report-uz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedMediaFile_ReplacesItUnderItsName()
    {
        await Import_MediaFile_IsKeptUnderItsHash();
        site.Content.Write("news/report/a.pdf", "%PDF-1.7\nother\n");

        var report = await site.ImportAsync();

        Assert.Equal(1, report.Changed);
        Assert.Equal(15, (await site.ReadAsync(store => store.Entries.AsNoTracking().SelectMany(e => e.Media).SingleAsync())).Length);
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<string> HtmlAsync(string slug) => site.ReadAsync(store => store.SourceTexts().Where(t => t.Slug == slug).Select(t => t.Html).SingleAsync());
}

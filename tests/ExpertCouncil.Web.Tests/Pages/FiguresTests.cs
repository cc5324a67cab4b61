using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Pages.Figures;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class FiguresTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/uz/raqamlar", "4,97", "Oʻzbekiston tomoni")]
    [InlineData("/kk/korsetkishter", "4,97", "Өзбекстан тарапы")]
    public async Task Get_Charts_SayTheSameInBarsTitleAndTable(string path, string value, string side)
    {
        var page = await site.GetPageAsync(path);
        var chart = page.QuerySelector("figure.chart:has(#chart-trade-uzbekistan)")!;

        Assert.Equal(3, chart.QuerySelectorAll("rect.bar").Length);
        Assert.Equal(3, chart.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(value, chart.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(value, chart.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(side, chart.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.All(chart.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("a[href^=http]")));
    }

    [Fact]
    public async Task Get_Tiles_NeverStandWithoutSideAndSource()
    {
        var page = await site.GetPageAsync("/uz/raqamlar");

        Assert.NotEmpty(page.QuerySelectorAll(".key-figure"));
        Assert.All(page.QuerySelectorAll(".key-figure"), tile =>
        {
            Assert.NotEqual("", tile.QuerySelector(".figure-period")?.TextContent.Trim());
            Assert.NotNull(tile.QuerySelector(".figure-source a"));
        });
    }

    [Fact]
    public void Bars_OfASeries_StandInProportionInsideTheBox()
    {
        var chart = Chart((2023, 5m, FigureStatus.Final), (2024, 2.5m, FigureStatus.Preliminary), (2030, 10m, FigureStatus.Target));

        Assert.Equal(chart.Bars[0].Height * 2, chart.Bars[2].Height);
        Assert.All(chart.Bars, bar => Assert.InRange(bar.Y, 24, FigureChart.Baseline));
        Assert.All(chart.Bars, bar => Assert.InRange(bar.X + bar.Width, bar.Width, FigureChart.Width));
        Assert.Equal([false, false, true], chart.Bars.Select(bar => bar.IsTarget));
        Assert.Equal("2,5*", chart.Bars[1].Value);
    }

    [Fact]
    public void Bars_OfALongSeries_AreTheLastSix()
    {
        var chart = Chart([.. Enumerable.Range(2015, 12).Select(year => (year, 1m, FigureStatus.Final))]);

        Assert.Equal([2021, 2022, 2023, 2024, 2025, 2026], chart.Bars.Select(bar => bar.Figure.Period.From.Year));
    }

    [Fact]
    public void Bars_OfNothingButZeros_AreFlat() => Assert.All(Chart((2024, 0m, FigureStatus.Final), (2025, 0m, FigureStatus.Final)).Bars, bar => Assert.Equal(0, bar.Height));

    private static FigureChart Chart(params (int Year, decimal Value, FigureStatus Status)[] figures) => new(
        new FigureSeries("trade", figures.Select(figure => new KeyFigure
        {
            Key = $"trade-{figure.Year}",
            Label = new LocalText("Savdo", "Сауда"),
            Value = figure.Value,
            Unit = FigureUnit.BillionUsd,
            Period = new FigurePeriod(new PartialDate(figure.Year)),
            Side = FigureSide.Uzbekistan,
            Status = figure.Status,
        })),
        WritingSystem.UzbekLatin);
}

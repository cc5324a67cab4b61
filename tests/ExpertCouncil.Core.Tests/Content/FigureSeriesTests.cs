using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Tests.Content;

public sealed class FigureSeriesTests
{
    [Fact]
    public void New_TwoSides_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new FigureSeries("trade", [Figure(2024), Figure(2025) with { Side = FigureSide.Kazakhstan }]));

    [Fact]
    public void New_TwoUnits_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new FigureSeries("trade", [Figure(2024), Figure(2025) with { Unit = FigureUnit.Percent }]));

    [Fact]
    public void New_NoFigures_IsRefused() => Assert.Throws<ArgumentException>(() => new FigureSeries("trade", []));

    [Fact]
    public void Among_OneFigureOrNoSeries_MakesNoChart() =>
        Assert.Empty(FigureSeries.Among([Figure(2024), Figure(2025) with { Series = null }]));

    [Fact]
    public void Among_ManyFigures_PutsThemInTheOrderOfTime()
    {
        var series = Assert.Single(FigureSeries.Among([Figure(2025), Figure(2023), Figure(2024)]));

        Assert.Equal([2023, 2024, 2025], series.Figures.Select(figure => figure.Period.From.Year));
    }

    private static KeyFigure Figure(int year) => new()
    {
        Key = $"trade-{year}",
        Label = new LocalText("Savdo", "Сауда"),
        Value = 4.4m,
        Unit = FigureUnit.BillionUsd,
        Period = new FigurePeriod(new PartialDate(year)),
        Side = FigureSide.Uzbekistan,
        Series = "trade",
    };
}

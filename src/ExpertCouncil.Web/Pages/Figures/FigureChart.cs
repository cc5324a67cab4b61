using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Pages.Figures;

/// <summary>A series as bars in a box of 640 by 300 units. It holds the last six figures at most: more cannot be read on a phone.</summary>
public sealed record FigureChart(FigureSeries Series, WritingSystem Writing)
{
    public const int Width = 640;
    public const int Height = 300;
    public const int Baseline = 262;
    public const int MostBars = 6;
    private const int Top = 34;
    private const int WidestBar = 120;

    public string Id => $"chart-{Series.Key}";

    /// <summary>What is counted, in which unit.</summary>
    public string Caption => string.Join(", ", new[] { Series.Label.In(Writing.Language), KeyFigureWords.Unit(Series.Figures[0] with { Qualifier = FigureQualifier.Exact }, Writing) }.OfType<string>());

    /// <summary>The picture in words, for whoever cannot see it.</summary>
    public string Description => $"{Caption}: {string.Join("; ", Bars.Select(bar => bar.InWords))}.";

    public bool HasPreliminary => Bars.Any(bar => bar.Figure.Status == FigureStatus.Preliminary);

    public bool HasTarget => Bars.Any(bar => bar.IsTarget);

    public IReadOnlyList<ChartBar> Bars { get; } = [.. Draw([.. Series.Figures.TakeLast(MostBars)], Writing)];

    private static IEnumerable<ChartBar> Draw(List<KeyFigure> figures, WritingSystem writing)
    {
        var highest = figures.Max(figure => figure.Value);
        var step = Width / figures.Count;
        var width = Math.Min(WidestBar, step * 3 / 5);

        return figures.Select((figure, place) => new ChartBar(figure, writing)
        {
            X = (place * step) + ((step - width) / 2),
            Width = width,
            Height = highest <= 0 ? 0 : (int)Math.Round(Math.Max(0, figure.Value) / highest * (Baseline - Top), MidpointRounding.AwayFromZero),
        });
    }
}

public sealed record ChartBar(KeyFigure Figure, WritingSystem Writing)
{
    public required int X { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public int Y => FigureChart.Baseline - Height;

    public int Middle => X + (Width / 2);

    public bool IsTarget => Figure.Status == FigureStatus.Target;

    /// <summary>The number above the bar; a star says that it is preliminary.</summary>
    public string Value => Amount + (Figure.Status == FigureStatus.Preliminary ? "*" : "");

    public string Period => KeyFigureWords.Period(Figure.Period, Writing);

    /// <summary>The unit stands in the caption, so "more than" cannot go behind it here.</summary>
    public string Amount => KeyFigureWords.Value(Figure.Qualifier == FigureQualifier.MoreThan ? Figure with { Qualifier = FigureQualifier.Exact } : Figure, Writing)
        + (Figure.Qualifier == FigureQualifier.MoreThan ? "+" : "");

    public string InWords => $"{Period} – {string.Join(", ", new[] { Amount, KeyFigureWords.Status(Figure.Status, Writing) }.OfType<string>())}";
}

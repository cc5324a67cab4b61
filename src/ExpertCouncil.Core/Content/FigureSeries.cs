namespace ExpertCouncil.Core.Content;

/// <summary>Figures that may be drawn as one chart: one side's data, in one unit, in the order of time.</summary>
public sealed record FigureSeries
{
    /// <exception cref="ArgumentException">There are no figures, or they mix sides or units.</exception>
    public FigureSeries(string key, IEnumerable<KeyFigure> figures)
    {
        Key = key;
        Figures = [.. figures.OrderBy(figure => figure.Period.From).ThenBy(figure => figure.Key, StringComparer.Ordinal)];

        if (Figures.Select(figure => (figure.Side, figure.Unit)).Distinct().Count() != 1)
        {
            throw new ArgumentException($"The series '{key}' must hold figures of one side in one unit.", nameof(figures));
        }
    }

    public string Key { get; }

    public IReadOnlyList<KeyFigure> Figures { get; }

    public FigureSide Side => Figures[0].Side;

    public FigureUnit Unit => Figures[0].Unit;

    public LocalText Label => Figures[0].Label;

    /// <summary>The series among the figures that have something to compare: two figures or more.</summary>
    /// <exception cref="ArgumentException">A series mixes sides or units.</exception>
    public static IReadOnlyList<FigureSeries> Among(IEnumerable<KeyFigure> figures) =>
    [
        .. figures.Where(figure => figure.Series is not null)
            .GroupBy(figure => figure.Series!, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => new FigureSeries(group.Key, group)),
    ];
}

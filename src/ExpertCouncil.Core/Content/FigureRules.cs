namespace ExpertCouncil.Core.Content;

/// <summary>What holds between the figures of one page; shown one after the other, in their order.</summary>
public sealed class FigureRules
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FigureSide Side, FigureUnit Unit)> series = new(StringComparer.Ordinal);

    /// <returns>What the figure breaks beside those shown before it.</returns>
    public IEnumerable<FactsFault> Add(KeyFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);

        return [.. KeyFaults(figure.Key), .. SeriesFaults(figure)];
    }

    private IEnumerable<FactsFault> KeyFaults(string key)
    {
        if (key.Length > 0 && !EntryKey.IsValid(key))
        {
            yield return new FactsFault(nameof(KeyFigure.Key), FactsRule.FigureKeyInvalid, key);
        }
        else if (key.Length > 0 && !keys.Add(key))
        {
            yield return new FactsFault(nameof(KeyFigure.Key), FactsRule.FigureKeyTaken, key);
        }
    }

    private IEnumerable<FactsFault> SeriesFaults(KeyFigure figure)
    {
        if (figure.Series is not { } name || series.TryAdd(name, (figure.Side, figure.Unit)))
        {
            yield break;
        }

        if (series[name].Side != figure.Side)
        {
            yield return new FactsFault(nameof(KeyFigure.Series), FactsRule.SeriesOfAnotherSide, name);
        }
        else if (series[name].Unit != figure.Unit)
        {
            yield return new FactsFault(nameof(KeyFigure.Series), FactsRule.SeriesInAnotherUnit, name);
        }
    }
}

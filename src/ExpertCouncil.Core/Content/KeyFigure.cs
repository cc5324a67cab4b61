using System.Diagnostics.CodeAnalysis;

namespace ExpertCouncil.Core.Content;

/// <summary>A number that never stands without its unit, period, side and source.</summary>
public sealed record KeyFigure
{
    public required string Key { get; init; }

    public required LocalText Label { get; init; }

    public required decimal Value { get; init; }

    public required FigureUnit Unit { get; init; }

    public FigureQualifier Qualifier { get; init; }

    public required FigurePeriod Period { get; init; }

    public required FigureSide Side { get; init; }

    public FigureStatus Status { get; init; }

    /// <summary>Figures of one series are drawn as one chart, so a series holds one side's data only.</summary>
    public string? Series { get; init; }

    public bool Home { get; init; }

    public LocalText? Note { get; init; }

    public Source? Source { get; init; }
}

public enum FigureUnit
{
    BillionUsd,
    MillionUsd,
    Percent,
    Count,
    Year,
    Years,
}

public enum FigureQualifier
{
    Exact,
    About,
    MoreThan,
}

/// <summary>A point in time, or a span of years: <c>2025</c>, <c>2025-11</c>, <c>2024..2034</c>.</summary>
public readonly record struct FigurePeriod(PartialDate From, PartialDate? To = null)
{
    /// <summary>Reads what <see cref="ToString"/> writes; a span ends after it begins.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FigurePeriod? period)
    {
        period = text?.Split("..") switch
        {
            [var at] when PartialDate.TryParse(at, out var day) => new FigurePeriod(day.Value),
            [var first, var last] when PartialDate.TryParse(first, out var from) && PartialDate.TryParse(last, out var to) && from < to => new FigurePeriod(from.Value, to),
            _ => null,
        };

        return period is not null;
    }

    public override string ToString() => To is null ? From.ToString() : $"{From}..{To}";
}

public enum FigureSide
{
    Uzbekistan,
    Kazakhstan,
    Both,
    Media,
    Portal,
}

public enum FigureStatus
{
    Final,
    Preliminary,
    Target,
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExpertCouncil.Core.Content;

/// <summary>The years a plan is drawn up for, which name it: <c>2026</c> or <c>2026-2027</c>.</summary>
public readonly record struct PlanPeriod(int From, int To)
{
    /// <summary>Long enough for a programme of ten years, short enough to catch a slip of the finger.</summary>
    public const int MostYears = 20;

    /// <summary>Knows <c>yyyy</c>, and <c>yyyy-yyyy</c> where the second year is a later one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanPeriod? period)
    {
        period = text?.Split('-') switch
        {
            [var year] when Year(year) is { } only => new PlanPeriod(only, only),
            [var first, var last] when Year(first) is { } from && Year(last) is { } to && to > from && to - from < MostYears => new PlanPeriod(from, to),
            _ => null,
        };

        return period is not null;
    }

    public override string ToString() =>
        From == To ? From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1991 and < 2100 ? year : null;
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExpertCouncil.Core.Search;

/// <summary>Where the next page of results begins; written into addresses. Stable while entries come and go.</summary>
/// <param name="Level">How well the last hit of the page before matched.</param>
/// <param name="Row">The place of that hit in the index.</param>
public sealed record SearchPlace(int Level, long Row)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out SearchPlace? place)
    {
        place = text?.Split('-') is [var level, var row]
            && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedLevel)
            && long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedRow)
            && parsedLevel < SearchLevel.All.Count
                ? new SearchPlace(parsedLevel, parsedRow)
                : null;

        return place is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Level}-{Row}");
}

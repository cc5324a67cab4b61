using ExpertCouncil.Core.Content;

namespace ExpertCouncil.Core.Search;

/// <summary>
/// Where an entry stands in the index. Rows ascend from the newest day to the oldest, so that the first rows of any list are the newest and nothing needs sorting;
/// within a day the key decides, so that an index made anew has the same order.
/// </summary>
internal static class IndexRow
{
    // Small numbers, since every word of every entry repeats them: more entries of one day than fit spill over to the next.
    private const int DayBits = 12;

    private static readonly int LastDay = new DateOnly(2199, 12, 31).DayNumber;

    /// <param name="day">The day lists put the entry under.</param>
    /// <param name="reference">Spreads the entries of a day.</param>
    /// <param name="stands">The row the entry has now; kept while the day stays.</param>
    /// <param name="isTaken">Whether another entry has a row.</param>
    public static long Of(DateOnly day, EntryReference reference, long? stands, Func<long, bool> isTaken)
    {
        var first = (long)(LastDay - day.DayNumber) << DayBits;

        if (stands is { } row && row >> DayBits == first >> DayBits)
        {
            return row;
        }

        var place = first | Spread(reference.ToString());

        while (isTaken(place))
        {
            place++;
        }

        return place;
    }

    public static int Year(long row) => DateOnly.FromDayNumber(LastDay - (int)(row >> DayBits)).Year;

    // FNV-1a: the same on every machine and in every run, which string.GetHashCode is not.
    private static uint Spread(string key)
    {
        var hash = 2166136261u;

        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return (hash ^ (hash >> DayBits)) & ((1u << DayBits) - 1);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExpertCouncil.Core.Publishing;

/// <summary>A place in a list ordered newest first: the day and key of the entry a page begins or ends at. Stable while entries come and go.</summary>
public sealed record ListPlace(DateOnly Day, string Key)
{
    public static ListPlace Of(EntryCard card) => new(card.Day, card.Key);

    public static bool TryParse(string? text, [NotNullWhen(true)] out ListPlace? place)
    {
        place = text?.Split('~') is [var day, var key]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            && Content.EntryKey.IsValid(key)
                ? new ListPlace(parsed, key)
                : null;

        return place is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}~{Key}");
}

/// <summary>One page of a list and the places its neighbours begin at; null where there is none.</summary>
public sealed record ListPage(IReadOnlyList<EntryCard> Cards, ListPlace? Older, ListPlace? Newer);

/// <summary>What a list is narrowed to. Null means any.</summary>
public sealed record ListFilter(int? Year = null, int? Month = null, string? Tag = null);

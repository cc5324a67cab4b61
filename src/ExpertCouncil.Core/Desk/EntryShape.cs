using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Core.Desk;

/// <summary>How many entries are alike in all that lists count: there are few such groups, however many entries.</summary>
internal sealed record EntryShape(EntryKind Kind, int Entries, TextShape Uzbek, TextShape Kazakh)
{
    public TextShape In(SiteLanguage language) => language == SiteLanguage.Uzbek ? Uzbek : Kazakh;

    public bool IsInCondition(EntryFilter filter, TextCondition? condition) => condition is { } wanted
        ? Languages(filter).Any(language => In(language).Condition == wanted)
        : filter.Language is not { } own || In(own).Condition != TextCondition.Missing;

    public bool IsStale(EntryFilter filter) => !filter.StaleOnly || Languages(filter).Any(language => In(language).IsStale);

    private static IReadOnlyList<SiteLanguage> Languages(EntryFilter filter) => filter.Language is { } one ? [one] : SiteLanguages.All;
}

/// <param name="Condition">Where the text stands.</param>
/// <param name="IsStale">Behind the other one.</param>
/// <param name="IsNew">Never public.</param>
internal readonly record struct TextShape(TextCondition Condition, bool IsStale, bool IsNew);

internal static class EntryShapes
{
    extension(IQueryable<EntryLine> lines)
    {
        public async Task<List<EntryShape>> ShapesAsync(CancellationToken cancellationToken) =>
        [
            .. (await lines
                .GroupBy(l => new { l.Kind, l.Uzbek, l.Kazakh, l.UzbekIsStale, l.KazakhIsStale, l.UzbekIsNew, l.KazakhIsNew })
                .Select(group => new { Shape = group.Key, Entries = group.Count() })
                .ToListAsync(cancellationToken))
            .Select(group => new EntryShape(
                group.Shape.Kind,
                group.Entries,
                new TextShape(group.Shape.Uzbek, group.Shape.UzbekIsStale, group.Shape.UzbekIsNew),
                new TextShape(group.Shape.Kazakh, group.Shape.KazakhIsStale, group.Shape.KazakhIsNew))),
        ];
    }
}

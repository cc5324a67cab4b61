using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import.Plan;

/// <summary>Whether the titles of a line are those of an item.</summary>
internal static class PlanTitles
{
    /// <summary>The columns whose title is none the item has, at the desk or before the public.</summary>
    public static IEnumerable<PlanColumn> Strange(PlanLine line, Entry item)
    {
        if (line.Title is { } title && !item.Translations.Any(translation => Has(translation, title)))
        {
            yield return PlanColumn.Title;
        }

        foreach (var (column, _, _) in Given(line).Where(own => !(item.In(own.Language) is { } text && Stored(text).Contains(own.Title))))
        {
            yield return column;
        }
    }

    /// <summary>The titles that say in which language they are.</summary>
    public static IEnumerable<(PlanColumn Column, SiteLanguage Language, string Title)> Given(PlanLine line)
    {
        if (line.TitleUz is { } uzbek)
        {
            yield return (PlanColumn.TitleUz, SiteLanguage.Uzbek, uzbek);
        }

        if (line.TitleKk is { } kazakh)
        {
            yield return (PlanColumn.TitleKk, SiteLanguage.Kazakh, kazakh);
        }
    }

    // The file may be of any script the site serves.
    private static bool Has(Translation translation, string title) =>
        WritingSystem.All.Where(writing => writing.Language == translation.Language)
            .Any(writing => Stored(translation).Any(stored => SpellingMarks.In(stored, writing) == title));

    private static IEnumerable<string> Stored(Translation translation) => new[] { translation.Live?.Title, translation.Working?.Title }.OfType<string>();
}

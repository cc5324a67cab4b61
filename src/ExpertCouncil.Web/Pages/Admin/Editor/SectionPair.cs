using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Web.Pages.Admin.Editor;

/// <summary>Two sections that stand beside each other. They are paired by their order: texts in step have the same sections in the same order.</summary>
public sealed record SectionPair(string? Left, string? Right)
{
    public static IReadOnlyList<SectionPair> Of(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        [.. Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(place => new SectionPair(left.ElementAtOrDefault(place), right.ElementAtOrDefault(place)))];

    public static IReadOnlyList<string> HeadingsOf(WrittenText text) => [.. Sections(text).Where(section => section.Section == TextSection.Headed).Select(section => section.Heading)];

    /// <returns>The heading of the section the words stand in, empty for what comes before the first; null where the text does not have them.</returns>
    public static string? HeadingAround(string quote, WrittenText text)
    {
        var wanted = Letters(quote);

        return wanted.Length == 0 ? null : Sections(text).FirstOrDefault(section => Letters(section.Merged ?? "").Contains(wanted, StringComparison.Ordinal))?.Heading;
    }

    // A text merged with itself is its sections.
    private static IReadOnlyList<MergedSection> Sections(WrittenText text) => TextMerge.Merge(text, text, text).Sections;

    // A reader's words know nothing of Markdown.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

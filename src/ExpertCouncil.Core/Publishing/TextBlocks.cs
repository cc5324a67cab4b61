using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Publishing;

/// <summary>A written text as the blocks staleness compares.</summary>
internal static class TextBlocks
{
    private const string Endnotes = "fn";

    public static IReadOnlyList<ComparedBlock> Of(WrittenText text, SiteLanguage language)
    {
        CouncilMarkdown.TryRender(text.Body, WritingSystem.Source(language), TextReferences.None, out var rendered, out _);
        var headings = rendered.Outline.Where(heading => heading.Level == 2).ToDictionary(heading => heading.Anchor, heading => heading.Text, StringComparer.Ordinal);
        var blocks = new List<ComparedBlock> { Line(TextSection.Title, text.Title), Line(TextSection.Summary, text.Summary) };
        var (section, title) = (TextSection.Preamble, "");

        foreach (var block in rendered.Blocks)
        {
            (section, title) =
                block.Anchor == Endnotes ? (TextSection.Notes, "")
                : headings.TryGetValue(block.Anchor, out var heading) ? (TextSection.Headed, heading)
                : (section, title);
            blocks.Add(new ComparedBlock(section, title, block.Fingerprint, block.Source));
        }

        return blocks;
    }

    // The name of the part keeps a summary apart from a title with the same words.
    private static ComparedBlock Line(TextSection section, string text) => new(section, "", $"{section}: {SpellingMarks.Strip(text)}", text);
}

namespace ExpertCouncil.Core.Markdown;

/// <summary>A text turned into HTML, with what other rooms need to know about it.</summary>
/// <param name="Html">The blocks and the endnotes, one after another: safe to write into a page as it stands.</param>
/// <param name="Outline">The headings in order.</param>
/// <param name="Blocks">The top-level blocks in order; the endnotes, where there are any, come last with the anchor <c>fn</c>.</param>
/// <param name="PlainText">The words a reader sees, blocks separated by line feeds, for excerpts, word counts and search.</param>
/// <param name="EntryLinks">The entries linked to, as <c>kind/key</c>, each once, in order of first mention.</param>
public sealed record RenderedText(
    string Html,
    IReadOnlyList<OutlineHeading> Outline,
    IReadOnlyList<RenderedBlock> Blocks,
    string PlainText,
    IReadOnlyList<string> EntryLinks)
{
    /// <summary>The files beside the text that it shows or leads to, by name, each once.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public static RenderedText Empty { get; } = new("", [], [], "", []);

    public IReadOnlyList<string> BlockFingerprints => [.. Blocks.Select(block => block.Fingerprint)];
}

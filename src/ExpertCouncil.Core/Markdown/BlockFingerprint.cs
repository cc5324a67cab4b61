using System.Security.Cryptography;
using System.Text;
using ExpertCouncil.Core.Content;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Tells whether a block was changed. Spacing, line breaks and the spelling of characters in Unicode do not count; nor do marks of spelling; a changed address of a reference link does.</summary>
internal static class BlockFingerprint
{
    private const int Length = 16;

    public static string Of(Block block, string source)
    {
        var parts = Parts(block)
            .Select(part => Slice(source, part.Span))
            .Concat(Links(block).Select(link => $"{link.Url} {link.Title}"));
        var words = string.Join('\n', parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var normalised = SpellingMarks.Strip(SafeText.Clean(string.Join(' ', words))).Normalize(NormalizationForm.FormC);

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)))[..Length];
    }

    /// <summary>The block as it was written.</summary>
    public static string SourceOf(Block block, string source) => string.Join("\n\n", Parts(block).Select(part => Slice(source, part.Span).TrimEnd('\n')));

    private static IEnumerable<Block> Parts(Block block) => block is FootnoteGroup notes ? notes.OfType<Footnote>() : Enumerable.Repeat(block, 1);

    // Markdig counts the inlines of a leaf among the descendants of its container, but not among its own.
    private static IEnumerable<LinkInline> Links(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<LinkInline>() ?? [] : block.Descendants<LinkInline>();

    private static string Slice(string source, SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        var end = Math.Clamp(span.End + 1, start, source.Length);

        return source[start..end];
    }
}

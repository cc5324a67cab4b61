using System.Diagnostics.CodeAnalysis;
using ExpertCouncil.Language;
using Markdig;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Turns the Markdown of <c>docs/content-format.md</c> into HTML. For the same text and the same answers it always gives the same result.</summary>
public static class CouncilMarkdown
{
    private static readonly MarkdownPipeline Pipeline = CouncilPipeline.Build();

    /// <summary>Renders a text, also a faulty one: its good parts as far as they go, for a preview. Never throws for any string; the HTML is safe in every case.</summary>
    /// <param name="markdown">The body of a language file, in the source script of its language.</param>
    /// <param name="writing">The language of the text, and the script the result is read in.</param>
    /// <param name="references">What the text may name.</param>
    /// <param name="text">Empty when the text is too long or nested too deep.</param>
    /// <param name="faults">Everything found, by line.</param>
    /// <param name="anchorPrefix">Put before every id and every link to one, for two texts on one page: lower-case ASCII letters and a hyphen.</param>
    /// <returns>True when there are no faults: only then may the text be published.</returns>
    public static bool TryRender(
        string markdown,
        WritingSystem writing,
        TextReferences references,
        out RenderedText text,
        out IReadOnlyList<TextFault> faults,
        string anchorPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(references);
        var source = markdown.ReplaceLineEndings("\n");
        var found = new List<TextFault>();

        if (TryParse(source, found, out var document, out var clean))
        {
            text = TextAssembly.Render(document, clean, writing, references, anchorPrefix, found);
        }
        else
        {
            text = RenderedText.Empty;
        }

        faults = [.. found.Distinct().OrderBy(fault => fault.Line).ThenBy(fault => fault.Code, StringComparer.Ordinal)];

        return faults.Count == 0;
    }

    private static bool TryParse(string source, List<TextFault> faults, [NotNullWhen(true)] out MarkdownDocument? document, out string clean)
    {
        (document, clean) = (null, "");

        if (SourceCheck.IsTooLong(source))
        {
            faults.Add(FaultAt.Line(0, TextFaultCodes.TextTooLong));

            return false;
        }

        var lines = source.Split('\n');
        faults.AddRange(SourceCheck.ForbiddenCharacters(lines));

        if (SourceCheck.TooManyLinks(lines) is { } tooManyLinks)
        {
            faults.Add(tooManyLinks);

            return false;
        }

        clean = SafeText.Clean(source);

        try
        {
            document = Markdig.Markdown.Parse(clean, Pipeline);
            UnderlinedHeadings.CorrectLines(document, clean);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that its limit of nesting was passed; it does not say where.
            faults.Add(FaultAt.Line(0, TextFaultCodes.NestedTooDeep));

            return false;
        }

        if (NestingCheck.TooDeep(document) is { } tooDeep)
        {
            faults.Add(tooDeep);
            document = null;
        }

        return document is not null;
    }
}

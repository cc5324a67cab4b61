using ExpertCouncil.Core.Content;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpertCouncil.Core.Markdown;

/// <summary>What is wrong with a parsed text apart from what it refers to.</summary>
internal static class StructureCheck
{
    public static IEnumerable<TextFault> Faults(MarkdownDocument document)
    {
        var level = 1;

        foreach (var item in document.Descendants())
        {
            var (code, detail) = item switch
            {
                HtmlBlock html => (TextFaultCodes.RawHtml, html.Lines.Count > 0 ? html.Lines.Lines[0].ToString().Trim() : ""),
                HtmlInline html => (TextFaultCodes.RawHtml, html.Tag),
                UndefinedFootnote footnote => (TextFaultCodes.UndefinedFootnote, $"[{footnote.Label}]"),
                HtmlEntityInline entity when SafeText.FirstForbidden(entity.Transcoded.AsSpan(), out _, out var codePoint) =>
                    (TextFaultCodes.ForbiddenCharacter, codePoint),
                HeadingBlock heading => FaultOf(heading, ref level),
                _ => default,
            };

            if (code is not null)
            {
                yield return FaultAt.Line(item.Line, code, detail);
            }

            if (item is LeafBlock { Inline: { } words } && HoldsBrokenMark(words))
            {
                yield return FaultAt.Line(item.Line, TextFaultCodes.WrongSpellingMark, SpellingMarks.Sign);
            }
        }
    }

    // Brackets inside the words of a mark: it was no mark to the parser, and would be shown as it stands.
    private static bool HoldsBrokenMark(ContainerInline inlines) =>
        string.Concat(inlines.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Contains(SpellingMarks.Sign, StringComparison.Ordinal);

    private static (string? Code, string Detail) FaultOf(HeadingBlock heading, ref int level)
    {
        var (before, text) = (level, PlainText.Of(heading));
        level = heading.Level;

        return heading.Level == 1 ? (TextFaultCodes.FirstLevelHeading, text)
            : heading.Level > before + 1 ? (TextFaultCodes.SkippedHeadingLevel, text)
            : text.Length == 0 ? (TextFaultCodes.EmptyHeading, "")
            : (null, "");
    }
}

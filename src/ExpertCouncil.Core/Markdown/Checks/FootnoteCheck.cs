using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal static class FootnoteCheck
{
    public static IEnumerable<TextFault> Faults(MarkdownDocument document)
    {
        var used = document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>())
            .Select(footnote => footnote.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        foreach (var (line, label) in FootnoteDefinitionParser.Definitions(document))
        {
            if (!seen.Add(label))
            {
                yield return FaultAt.Line(line, TextFaultCodes.DuplicateFootnote, $"[{label}]");
            }
            else if (!used.Contains(label))
            {
                yield return FaultAt.Line(line, TextFaultCodes.UnusedFootnote, $"[{label}]");
            }
        }
    }
}

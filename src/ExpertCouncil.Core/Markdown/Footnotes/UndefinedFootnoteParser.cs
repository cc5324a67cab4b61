using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal sealed class UndefinedFootnoteParser : InlineParser
{
    private const int LongestLabel = 100;

    public UndefinedFootnoteParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        text = text[..Math.Min(text.Length, LongestLabel)];
        var end = text.IndexOf(']');

        if (!text.StartsWith("[^", StringComparison.Ordinal) || end < 3 || text[2..end].ContainsAny("[\n ")
            || slice.PeekChar(end + 1) is '(' or '['
            || processor.Document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out _))
        {
            return false;
        }

        processor.Inline = new UndefinedFootnote(text[1..end].ToString())
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end)),
            Line = line,
            Column = column,
        };

        slice.Start += end + 1;

        return true;
    }
}

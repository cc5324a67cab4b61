using ExpertCouncil.Core.Content;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Finds the marks of spelling. What stands inside one is plain text.</summary>
internal sealed class SpellingParser : InlineParser
{
    public SpellingParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text[1..].IndexOfAny('[', ']') + 1;

        if (end < 1 || !text[end..].StartsWith(SpellingMarks.Sign, StringComparison.Ordinal))
        {
            return false;
        }

        var spelling = text[(end + SpellingMarks.Sign.Length)..];
        var close = spelling.IndexOfAny("{}[]\n");
        var isClosed = close >= 0 && spelling[close] == '}';
        var length = end + SpellingMarks.Sign.Length + (isClosed ? close + 1 : 0);

        processor.Inline = new SpellingInline(text[1..end].ToString(), isClosed ? spelling[..close].ToString() : null)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;

        return true;
    }
}

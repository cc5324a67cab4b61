using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

/// <summary>Notes where footnotes are written. Markdig itself forgets those nobody refers to, and keeps only one of two with the same name.</summary>
internal sealed class FootnoteDefinitionParser : FootnoteParser
{
    private static readonly object Key = typeof(FootnoteDefinitionParser);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        Note(processor);

        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A definition right below another one is opened from here.
        Note(processor);

        return base.TryContinue(processor, block);
    }

    /// <summary>The definitions as line (from 0) and label (with the caret), in order.</summary>
    public static IEnumerable<KeyValuePair<int, string>> Definitions(MarkdownDocument document) => Noted(document).OrderBy(pair => pair.Key);

    private static void Note(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var end = line.IndexOf("]:", StringComparison.Ordinal);

        if (!processor.IsCodeIndent && line.StartsWith("[^", StringComparison.Ordinal) && end > 2)
        {
            Noted(processor.Document)[processor.LineIndex] = line[1..end].ToString();
        }
    }

    private static Dictionary<int, string> Noted(MarkdownDocument document)
    {
        if (document.GetData(Key) is not Dictionary<int, string> noted)
        {
            noted = [];
            document.SetData(Key, noted);
        }

        return noted;
    }
}

using Markdig.Parsers;
using Markdig.Syntax;

namespace ExpertCouncil.Core.Markdown;

internal sealed class NamedBlockParser : BlockParser
{
    private const int FenceLength = 3;

    public NamedBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!IsFence(processor, out var opening))
        {
            return BlockState.None;
        }

        var block = new NamedBlock(this, opening)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };

        processor.NewBlocks.Push(block);

        return opening.Length == 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var named = (NamedBlock)block;

        if (!IsFence(processor, out var opening) || opening.Length > 0 || BelongsToInner(named))
        {
            return BlockState.Continue;
        }

        named.IsClosed = true;
        named.UpdateSpanEnd(processor.Line.End);

        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ((NamedBlock)block).HasEnded = true;

        return true;
    }

    private static bool IsFence(BlockProcessor processor, out string opening)
    {
        var line = processor.Line.AsSpan().Trim();
        var isFence = !processor.IsCodeIndent && line.StartsWith(":::", StringComparison.Ordinal);
        opening = isFence ? line[FenceLength..].TrimStart(':').Trim().ToString() : "";

        return isFence;
    }

    // Markdig asks from the outside in, but a fence closes the innermost block, and inside a code block it is code.
    // While Markdig asks, it has set IsOpen of the inner blocks to false.
    private static bool BelongsToInner(NamedBlock block)
    {
        for (var inner = block.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is NamedBlock { HasEnded: false } or FencedCodeBlock { ClosingFencedCharCount: 0 })
            {
                return true;
            }
        }

        return false;
    }
}

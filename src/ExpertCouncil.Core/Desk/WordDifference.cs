using DiffPlex;

namespace ExpertCouncil.Core.Desk;

/// <summary>What differs between two texts, word by word, block by block.</summary>
public static class WordDifference
{
    /// <summary>Blocks are what empty lines part: paragraphs, headings, lists.</summary>
    public static IReadOnlyList<DifferenceBlock> Of(string before, string after) => Of(before, after, "\n\n");

    /// <summary>Blocks are lines.</summary>
    public static IReadOnlyList<DifferenceBlock> OfLines(string before, string after) => Of(before, after, "\n");

    private static List<DifferenceBlock> Of(string before, string after, string between)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new Blocks(between));
        var (old, now) = (difference.PiecesOld.ToArray(), difference.PiecesNew.ToArray());
        var blocks = new List<DifferenceBlock>();
        var done = 0;

        foreach (var change in difference.DiffBlocks)
        {
            blocks.AddRange(old[done..change.DeleteStartA].Select(Same));
            done = change.DeleteStartA + change.DeleteCountA;
            blocks.AddRange(Changed(old[change.DeleteStartA..done], now[change.InsertStartB..(change.InsertStartB + change.InsertCountB)]));
        }

        blocks.AddRange(old[done..].Select(Same));

        return blocks;
    }

    private static DifferenceBlock Same(string block) => new([new DifferencePiece(DifferenceKind.Same, block)]);

    private static IEnumerable<DifferenceBlock> Changed(string[] removed, string[] added)
    {
        for (var index = 0; index < Math.Max(removed.Length, added.Length); index++)
        {
            yield return new DifferenceBlock(Words(index < removed.Length ? removed[index] : "", index < added.Length ? added[index] : ""));
        }
    }

    private static List<DifferencePiece> Words(string before, string after)
    {
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunks.Instance);
        var (old, now) = (difference.PiecesOld.ToArray(), difference.PiecesNew.ToArray());
        var pieces = new List<DifferencePiece>();
        var done = 0;

        foreach (var change in difference.DiffBlocks)
        {
            Add(pieces, DifferenceKind.Same, old.AsSpan(done..change.DeleteStartA));
            done = change.DeleteStartA + change.DeleteCountA;
            Add(pieces, DifferenceKind.Removed, old.AsSpan(change.DeleteStartA..done));
            Add(pieces, DifferenceKind.Added, now.AsSpan(change.InsertStartB, change.InsertCountB));
        }

        Add(pieces, DifferenceKind.Same, old.AsSpan(done));

        return pieces;
    }

    private static void Add(List<DifferencePiece> pieces, DifferenceKind kind, ReadOnlySpan<string> words)
    {
        var text = string.Concat((ReadOnlySpan<string?>)words);

        if (text.Length > 0)
        {
            pieces.Add(new DifferencePiece(kind, text));
        }
    }

    private sealed class Blocks(string between) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. text.Split(between).Select(block => block.Trim('\n')).Where(block => block.Length > 0)];
    }
}

/// <summary>A paragraph, a heading, a line of facts.</summary>
public sealed record DifferenceBlock(IReadOnlyList<DifferencePiece> Pieces)
{
    public bool HasChanged => Pieces.Any(piece => piece.Kind != DifferenceKind.Same);
}

public sealed record DifferencePiece(DifferenceKind Kind, string Text);

public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

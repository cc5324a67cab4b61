using DiffPlex;
using ExpertCouncil.Language.Keys;

namespace ExpertCouncil.Core.Desk;

/// <summary>Words as the two languages have them, an apostrophe being a part of the word; what stands between them one by one.</summary>
internal sealed class WordChunks : IChunker
{
    public static readonly WordChunks Instance = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var (chunks, done) = (new List<string>(), 0);

        foreach (var word in Words.Find(text).Where(word => !word.IsPart))
        {
            AddBetween(chunks, text, done, word.Start);
            chunks.Add(text.Substring(word.Start, word.Length));
            done = word.Start + word.Length;
        }

        AddBetween(chunks, text, done, text.Length);

        return chunks;
    }

    private static void AddBetween(List<string> chunks, string text, int from, int to)
    {
        for (var start = from; start < to;)
        {
            var end = start + 1;

            while (end < to && char.IsWhiteSpace(text[start]) && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (char.IsHighSurrogate(text[end - 1]) && end < to)
            {
                end++;
            }

            chunks.Add(text[start..end]);
            start = end;
        }
    }
}

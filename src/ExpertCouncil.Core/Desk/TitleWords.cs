using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;

namespace ExpertCouncil.Core.Desk;

/// <summary>Finds typed words in titles and keys, in any script and spelling: each word begins one of theirs, or has a stem with it in common.</summary>
internal sealed class TitleWords(string text)
{
    private readonly string typed = text.Trim().ToLowerInvariant();
    private readonly List<string?> words = [.. TitleTokens.Words(text).Select(TitleTokens.Wanted).Distinct()];

    public bool IsEmpty => typed.Length == 0;

    /// <summary>As the index of titles is asked; null where no title can match.</summary>
    public string? Expression => words.Count == 0 || words.Contains(null) ? null : string.Join(" AND ", words);

    public IQueryable<EntryLine> In(IQueryable<EntryLine> lines, CouncilStore store)
    {
        if (IsEmpty)
        {
            return lines;
        }

        if (Expression is not { } expression)
        {
            return lines.Where(l => l.Key.Contains(typed));
        }

        var titled = new TitleIndex(store).Matching(expression);

        return lines.Where(l => l.Key.Contains(typed) || titled.Contains(l.Id));
    }
}

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Stems by their letters a–z, oʻ and tutuq signs: one walk along a word finds every stem that begins there.</summary>
internal sealed class StemTree
{
    private const int Branches = 28;

    private readonly List<ushort[]> nodes = [new ushort[Branches]];
    private readonly List<Stem?> stems = [null];

    /// <summary>A stem added twice keeps its first reading.</summary>
    public bool TryAdd(string latin, Stem stem)
    {
        var node = 0;

        foreach (var letter in latin)
        {
            var branch = Branch(letter);

            if (branch < 0)
            {
                throw new FormatException($"No Latin spelling of a stem holds this letter: {latin}");
            }

            if (nodes[node][branch] == 0)
            {
                nodes[node][branch] = checked((ushort)nodes.Count);
                nodes.Add(new ushort[Branches]);
                stems.Add(null);
            }

            node = nodes[node][branch];
        }

        if (stems[node] is not null)
        {
            return false;
        }

        stems[node] = stem;

        return true;
    }

    /// <returns>The longest stem <paramref name="letters"/> begin with whose remainder may follow it; null when there is none.</returns>
    public Stem? Find(ReadOnlySpan<char> letters)
    {
        Stem? best = null;
        var node = 0;

        for (var length = 0; length < letters.Length;)
        {
            var branch = Branch(letters[length++]);
            node = branch < 0 ? 0 : nodes[node][branch];

            if (node == 0)
            {
                break;
            }

            if (stems[node] is { } stem && (stem.IsOpen || UzbekSuffixes.Admit(letters[length..])))
            {
                best = stem;
            }
        }

        return best;
    }

    private static int Branch(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        '\u02BB' => 26,
        '\u02BC' => 27,
        _ => -1,
    };
}

namespace ExpertCouncil.Language.Keys;

/// <summary>
/// All chains of suffixes a language allows, made once from its <see cref="SuffixRow"/>s: a tree of the suffixes spelled backwards, and for each the places
/// of a chain it joins. A word is read from its end; for each cut between letters stands one bit a place that a chain may begin at there.
/// </summary>
/// <remarks>Time grows with letters × suffixes that end alike, whatever the length of the chains.</remarks>
internal sealed class SuffixChains
{
    private readonly SuffixSounds sounds;
    private readonly Node root = new();
    private readonly List<string> places = [];
    private readonly ulong ends;
    private readonly ulong stems;

    // A word cannot end at a place of the middle.
    public SuffixChains(SuffixSounds sounds, IEnumerable<SuffixRow> rows, params string[] middle)
    {
        this.sounds = sounds;

        foreach (var row in rows)
        {
            var from = row.From.Split(' ').Aggregate(0UL, (bits, place) => bits | Bit(place));
            var to = Bit(row.To);

            foreach (var form in row.Forms.Split(' ').SelectMany(sounds.Forms))
            {
                root.Under(form.Text).Links.Add(new Link(from, to, form.After, form.Harmony, row.Shortest, row.End));
            }
        }

        root.Seal();
        stems = Bit("noun") | Bit("verb");
        ends = middle.Aggregate(~0UL, (bits, place) => bits & ~Bit(place));
    }

    /// <summary>Writes for each length of a stem in which ways that stem may have ended; None stays where no chain fits. There is one length more than letters.</summary>
    public void FindStems(ReadOnlySpan<char> word, Span<StemEnd> cuts)
    {
        Span<ulong> open = stackalloc ulong[word.Length + 1];
        Span<Harmony> harmonies = stackalloc Harmony[word.Length + 1];
        open[word.Length] = ends;

        for (var index = 0; index < word.Length; index++)
        {
            harmonies[index + 1] = sounds.HarmonyAt(word, index) is not Harmony.None and var harmony ? harmony : harmonies[index];
        }

        for (var end = word.Length; end > 1; end--)
        {
            if (open[end] == 0)
            {
                continue;
            }

            var node = root.Next(word[end - 1]);

            for (var start = end - 1; start > 0 && node is not null; node = node.Next(word[--start]))
            {
                foreach (var link in node.Sealed)
                {
                    if ((open[end] & link.To) != 0 && start >= link.Shortest && (sounds.SoundOf(word[start - 1]) & link.After) != 0
                        && (link.Harmony == Harmony.None || harmonies[start] == Harmony.None || (link.Harmony & harmonies[start]) != 0))
                    {
                        open[start] |= link.From;
                        cuts[start] |= (link.From & stems) != 0 ? link.End : StemEnd.None;
                    }
                }
            }
        }
    }

    private ulong Bit(string place)
    {
        if (!places.Contains(place))
        {
            places.Add(place);
        }

        return 1UL << places.IndexOf(place);
    }

    private readonly record struct Link(ulong From, ulong To, Sound After, Harmony Harmony, int Shortest, StemEnd End);

    private sealed class Node
    {
        private readonly SortedDictionary<char, Node> children = [];
        private char[] letters = [];
        private Node[] nodes = [];

        public List<Link> Links { get; } = [];

        public Link[] Sealed { get; private set; } = [];

        public Node Under(string suffix)
        {
            var node = this;

            foreach (var letter in suffix.Reverse())
            {
                if (!node.children.TryGetValue(letter, out var child))
                {
                    node.children[letter] = child = new Node();
                }

                node = child;
            }

            return node;
        }

        public void Seal()
        {
            letters = [.. children.Keys];
            nodes = [.. children.Values];
            Sealed = [.. Links.Distinct()];

            foreach (var node in nodes)
            {
                node.Seal();
            }
        }

        public Node? Next(char letter) => Array.IndexOf(letters, letter) is >= 0 and var place ? nodes[place] : null;
    }
}

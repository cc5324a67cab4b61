namespace ExpertCouncil.Language.Keys;

internal static class UzbekStems
{
    // Stems of a consonant and a vowel; any other stem of two letters begins with its vowel: ol, ish.
    private static readonly HashSet<string> Short = new(["su", "bu", "şu", "de", "ye"], StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortSpans = Short.GetAlternateLookup<ReadOnlySpan<char>>();

    // What is left of pronouns before a case: bunga, meni.
    private static readonly Dictionary<string, string> Pronouns = new(StringComparer.Ordinal)
    {
        ["bun"] = "bu",
        ["şun"] = "şu",
        ["un"] = "u",
        ["öşan"] = "öşa",
        ["me"] = "men",
        ["se"] = "sen",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PronounOf = Pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Collect(ReadOnlySpan<char> word, ref StemSet stems)
    {
        Span<StemEnd> cuts = stackalloc StemEnd[word.Length + 1];
        UzbekSuffixes.Chains.FindStems(word, cuts);

        for (var length = word.Length - 1; length > 1; length--)
        {
            if (cuts[length] == StemEnd.None)
            {
                continue;
            }

            if (IsStem(word[..length]))
            {
                Add(word[..length], cuts[length], ref stems);
            }

            if (length < 5 && PronounOf.TryGetValue(word[..length], out var pronoun))
            {
                stems.Add(pronoun);
            }
        }
    }

    private static void Add(ReadOnlySpan<char> stem, StemEnd ends, ref StemSet stems)
    {
        Span<char> changed = stackalloc char[stem.Length + 1];
        stem.CopyTo(changed);
        var last = stem[^1];

        if (ends.HasFlag(StemEnd.Voiced) && stem.Length > 2 && last is 'g' or 'ğ')
        {
            changed[stem.Length - 1] = last == 'g' ? 'k' : 'q';
            stems.Add(UzbekFolding.Key(changed[..stem.Length]));
        }

        stems.Add(UzbekFolding.Key(stem));

        if (ends.HasFlag(StemEnd.Shortened) && stem.Length > 2 && last is 'r' or 'l' or 'n' or 'z' && stem[^2] != last && !UzbekFolding.IsVowel(stem[^2]))
        {
            stem.CopyTo(changed);
            changed[^1] = last;
            changed[^2] = stem[^2] == 'h' ? 'a' : UzbekFolding.IsVowel(stem[^3]) && stem[^3] == 'u' ? 'u' : 'i';
            stems.Add(UzbekFolding.Key(changed));
        }

        if (ends.HasFlag(StemEnd.Swallowed))
        {
            stem.CopyTo(changed);
            changed[^1] = 'i';
            stems.Add(UzbekFolding.Key(changed));
        }
    }

    private static bool IsStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length == 2)
        {
            return UzbekFolding.IsVowel(stem[0]) ? !UzbekFolding.IsVowel(stem[1]) : ShortSpans.Contains(stem);
        }

        return stem.ContainsAny(UzbekFolding.Vowels);
    }
}

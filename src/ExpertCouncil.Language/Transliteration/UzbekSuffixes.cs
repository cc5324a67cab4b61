namespace ExpertCouncil.Language.Transliteration;

/// <summary>Tells whether the end of a word can be a chain of Uzbek noun suffixes in Latin script, such as <c>-lar-i-dan</c>.</summary>
/// <remarks>The order of the suffixes is not checked: it only has to part <c>sirk|da</c> from <c>sirka</c>, and no stem is a chain by chance.</remarks>
internal static class UzbekSuffixes
{
    private const int LongestChain = 40;
    private const int LongestSuffix = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = new HashSet<string>(StringComparer.Ordinal)
    {
        "lar", "ning", "ni", "ga", "ka", "qa", "da", "dan", "gi", "dagi", "gacha", "cha", "day", "dek", "dir", "mi", "chi", "ku", "u", "yu", "ham",
        "i", "si", "im", "imiz", "miz", "m", "ing", "ingiz", "ngiz", "ng", "man", "san", "siz", "niki", "gina", "kina", "roq", "mas", "ov", "ova",
        "lik", "lig", "li", "chil", "soz", "simon", "dosh", "kor", "xona", "noma", "zor", "boz", "bop", "viy", "iy", "parvar", "shunos",
        "edi", "emas", "ekan", "esa", "di",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] VerbBeginnings = ["lash", "lan", "lat", "lay", "lab", "lad", "lam", "lag", "las", "latt"];

    public static bool Admit(ReadOnlySpan<char> end)
    {
        if (end.Length is 0)
        {
            return true;
        }

        if (end.Length > LongestChain)
        {
            return false;
        }

        var reached = 1UL;

        for (var start = 0; start < end.Length; start++)
        {
            if ((reached & (1UL << start)) == 0)
            {
                continue;
            }

            if (BeginsVerb(end[start..]))
            {
                return true;
            }

            for (var length = 1; length <= LongestSuffix + 1 && start + length <= end.Length; length++)
            {
                if (Suffixes.Contains(end.Slice(start, length)))
                {
                    reached |= 1UL << (start + length);
                }
            }
        }

        return (reached & (1UL << end.Length)) != 0;
    }

    private static bool BeginsVerb(ReadOnlySpan<char> end)
    {
        foreach (var beginning in VerbBeginnings)
        {
            if (end.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

namespace ExpertCouncil.Language.Keys;

internal static class UzbekKeys
{
    public static WordKeys Of(ReadOnlySpan<char> letters, Script script)
    {
        Span<char> spelled = stackalloc char[letters.Length * 2];
        spelled = spelled[..UzbekFolding.Spell(letters, spelled)];
        var exact = UzbekFolding.Key(spelled);

        if (exact.Length == 0)
        {
            return WordKeys.None;
        }

        var typed = Typed(exact);

        if (letters.Length == SearchKeys.LongestKey)
        {
            return new WordKeys(exact, exact, [], typed, [typed]);
        }

        var stems = new StemSet(exact);
        UzbekStems.Collect(spelled, ref stems);
        var typedStems = new StemSet("");
        typedStems.Add(typed);

        foreach (var stem in stems.Items)
        {
            typedStems.Add(Typed(stem));
        }

        if (script == Script.Cyrillic && letters.Contains('у') && !letters.Contains('ў'))
        {
            AddRussianSpelling(exact, stems.Items, ref typedStems);
        }

        return new WordKeys(exact, exact, stems.Items, typed, typedStems.Items);
    }

    // A Russian keyboard has no ў: узбек stands for ўзбек as often as for itself, in the first place or in all.
    private static void AddRussianSpelling(string exact, IReadOnlyList<string> stems, ref StemSet typedStems)
    {
        typedStems.Add(Typed(exact.Replace('u', 'o')));
        typedStems.Add(Typed(FirstAsO(exact)));

        foreach (var stem in stems)
        {
            typedStems.Add(Typed(FirstAsO(stem)));
        }
    }

    private static string FirstAsO(string key)
    {
        var place = key.IndexOf('u', StringComparison.Ordinal);

        return place < 0 ? key : string.Concat(key.AsSpan(0, place), "o", key.AsSpan(place + 1));
    }

    private static string Typed(string key) =>
        string.Create(key.Length, key, static (typed, key) =>
        {
            for (var index = 0; index < key.Length; index++)
            {
                typed[index] = key[index] switch
                {
                    'ö' => 'o',
                    'ğ' => 'g',
                    'x' => 'h',
                    'q' => 'k',
                    'c' => 'ç',
                    var letter => letter,
                };
            }
        });
}

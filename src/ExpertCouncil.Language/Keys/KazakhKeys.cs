using System.Buffers;

namespace ExpertCouncil.Language.Keys;

internal static class KazakhKeys
{
    private static readonly SearchValues<char> OwnLetters = SearchValues.Create("әғқңөұүі");

    public static WordKeys Of(ReadOnlySpan<char> letters, Script script)
    {
        if (script == Script.Latin)
        {
            return OfLatin(letters);
        }

        Span<char> spelled = stackalloc char[letters.Length];
        spelled = spelled[..Spell(letters, spelled)];

        var exact = Key(spelled);

        if (exact.Length == 0)
        {
            return WordKeys.None;
        }

        var typed = KazakhTyping.Key(spelled);

        if (letters.Length == SearchKeys.LongestKey)
        {
            return new WordKeys(exact, exact, [], typed, [typed]);
        }

        var stems = new StemSet(exact);
        KazakhStems.Collect(spelled, ref stems);
        var typedStems = new StemSet("");
        typedStems.Add(typed);

        foreach (var stem in stems.Items)
        {
            typedStems.Add(KazakhTyping.Key(stem));
        }

        // Without a letter of its own keyboard a word may be Kazakh typed on a Russian one: its suffixes then break harmony.
        if (!spelled.ContainsAny(OwnLetters))
        {
            KazakhTyping.CollectStems(typed, ref typedStems);
        }

        return new WordKeys(exact, exact, stems.Items, typed, typedStems.Items);
    }

    private static WordKeys OfLatin(ReadOnlySpan<char> letters)
    {
        Span<char> spelled = stackalloc char[letters.Length * 2];
        var exact = UzbekFolding.Key(spelled[..UzbekFolding.Spell(letters, spelled)]);

        if (exact.Length == 0)
        {
            return WordKeys.None;
        }

        var typed = KazakhTyping.Key(letters);
        var typedStems = new StemSet("");
        typedStems.Add(typed);

        if (letters.Length < SearchKeys.LongestKey)
        {
            KazakhTyping.CollectStems(typed, ref typedStems);
        }

        return new WordKeys(exact, exact, [], typed, typedStems.Items);
    }

    /// <returns>A spelled word or stem without soft signs and without a doubled last consonant, which loans lose before a suffix: модель, моделі; процесс, процесі.</returns>
    public static string Key(ReadOnlySpan<char> spelled)
    {
        Span<char> key = stackalloc char[spelled.Length];
        var length = 0;

        foreach (var letter in spelled)
        {
            if (letter != 'ь')
            {
                key[length++] = letter;
            }
        }

        if (length > 3 && key[length - 1] == key[length - 2] && key[length - 1] is 'с' or 'л' or 'м' or 'п' or 'т')
        {
            length--;
        }

        return new string(key[..length]);
    }

    private static int Spell(ReadOnlySpan<char> letters, Span<char> spelled)
    {
        var length = 0;

        foreach (var letter in letters)
        {
            if (letter != PlainLetters.Apostrophe)
            {
                spelled[length++] = Own(letter);
            }
        }

        return length;
    }

    // From the third row on: shapes that neighbours' keyboards and old fonts have for Kazakh letters.
    private static char Own(char letter) => letter switch
    {
        'ё' => 'е',
        'һ' or 'ҳ' => 'х',
        'ъ' => 'ь',
        'ӊ' or 'ӈ' or 'ҥ' => 'ң',
        'ҡ' or 'ҝ' or 'ӄ' or 'ҟ' or 'ԛ' or 'q' => 'қ',
        'ӷ' => 'ғ',
        'ј' => 'ж',
        'ў' or 'ӯ' => 'у',
        'ї' => 'і',
        'ӣ' or 'ӥ' => 'и',
        'є' => 'е',
        _ => letter,
    };
}

namespace ExpertCouncil.Language.Transliteration;

/// <summary>Uzbek from Cyrillic to Latin letter by letter: law of 2 September 1993 as amended on 6 May 1995, decree 339 of 24 August 1995.</summary>
internal sealed class UzbekLatinWriter : LatinWriter
{
    public static readonly UzbekLatinWriter Shared = new();

    // From а to я, where neighbours play no part; щ and ы stand in loans and names only.
    private static readonly string[] Latins =
        ["a", "b", "v", "g", "d", "e", "j", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x", "s", "ch", "sh", "sh", "ʼ", "i", "", "e", "yu", "ya"];

    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ";
    private const string Vowels = "аеёиоуўыэюя";

    // Where the law's own word list departs from its letters: the soft vowel is dropped in two months, and the genitive bond is spelt with y.
    private static readonly (string Cyrillic, string Latin)[] Exceptions =
        [("сентябр", "sentabr"), ("октябр", "oktabr"), ("нуқтаи", "nuqtayi"), ("аъзои", "aʼzoyi")];

    /// <summary>A word with a letter Uzbek has not is Kazakh or another language in Cyrillic.</summary>
    public override bool IsForeign(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var character in text[start..end])
        {
            if (!GoesOn(character) && !Letters.Contains(CyrillicCase.Lower(character), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static string Spell(string word)
    {
        var output = new CharacterBuffer(word.Length * 2);
        Shared.WriteWord(word, 0, ref output);
        var spelt = output.Written.ToString();
        output.Return();

        return spelt;
    }

    protected override int WriteException(scoped ReadOnlySpan<char> word, int place, ref CharacterBuffer output)
    {
        if (word.Length < 5)
        {
            return 0;
        }

        foreach (var (cyrillic, latin) in Exceptions)
        {
            if (!word.StartsWith(cyrillic, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var isUpper = CyrillicCase.Lower(word[1]) != word[1];

            for (var index = 0; index < latin.Length; index++)
            {
                output.Reach(place + Math.Min(index, cyrillic.Length - 1));
                output.Append(isUpper || (index == 0 && CyrillicCase.Lower(word[0]) != word[0]) ? char.ToUpperInvariant(latin[index]) : latin[index]);
            }

            return cyrillic.Length;
        }

        return 0;
    }

    protected override string Latin(char letter, char before, char after) => letter switch
    {
        'о' when before == 'ь' => "yo",
        'е' when before is '\0' or 'ъ' or 'ь' || IsVowel(before) => "ye",
        'с' when after == 'ҳ' => "sʼ",
        'ц' when IsVowel(before) && after != '\0' => "ts",
        'ъ' => before is 'ў' or 'ғ' || after is 'е' or 'ё' or 'ю' or 'я' ? "" : "ʼ",
        'ё' => "yo",
        'ў' => "oʻ",
        'қ' => "q",
        'ғ' => "gʻ",
        'ҳ' => "h",
        >= 'а' and <= 'я' => Latins[letter - 'а'],
        _ => "",
    };

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}

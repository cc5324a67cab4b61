namespace ExpertCouncil.Language.Keys;

/// <summary>
/// Kazakh suffixes follow the vowels of the stem and the sound of its last letter. Capitals: A а/е, I ы/і, K қ/к and Q ғ/г by vowel alone, G ғ г қ к;
/// L л/д/т (plural), N н/д/т (genitive), O н/д/т (accusative), D д/т, T д/т/н (ablative), M м/б/п (with), B м/б/п (not).
/// </summary>
internal sealed class KazakhSounds : SuffixSounds
{
    // Loans end in б в г д: spoken voiceless, but not by everyone and not before a vowel, so both spellings pass.
    private const Sound Hard = Sound.Voiceless | Sound.Voiced | Sound.Sign;
    private const Sound Liquid = Sound.Vowel | Sound.Glide | Sound.R;
    private const Sound Ringing = Liquid | Sound.L | Sound.Nasal | Sound.Buzz | Sound.Voiced | Sound.Sign;

    public override Sound SoundOf(char letter) => letter switch
    {
        'а' or 'ә' or 'е' or 'о' or 'ө' or 'ұ' or 'ү' or 'ы' or 'і' or 'э' or 'я' or 'ё' => Sound.Vowel,
        'и' or 'й' or 'у' or 'ю' => Sound.Glide,
        'р' => Sound.R,
        'л' => Sound.L,
        'м' or 'н' or 'ң' => Sound.Nasal,
        'з' or 'ж' => Sound.Buzz,
        'б' or 'в' or 'г' or 'ғ' or 'д' => Sound.Voiced,
        'ь' => Sound.Sign,
        _ => Sound.Voiceless,
    };

    public override Harmony HarmonyAt(ReadOnlySpan<char> word, int index) => word[index] switch
    {
        'а' or 'о' or 'ұ' or 'ы' or 'я' or 'ё' => Harmony.Back,
        // -ев goes by the vowel before it: Тоқаевтың, Әлиевтің.
        'е' when index + 1 < word.Length && word[index + 1] == 'в' => Harmony.Back | Harmony.Front,
        // A soft л of a loan takes front suffixes: медалі, фестивальдер.
        'л' when index + 1 < word.Length && word[index + 1] is 'і' or 'е' => Harmony.Back | Harmony.Front,
        'ә' or 'е' or 'ө' or 'ү' or 'і' or 'э' => Harmony.Front,
        'и' or 'у' or 'ю' or 'ь' => Harmony.Back | Harmony.Front,
        _ => Harmony.None,
    };

    public override IEnumerable<SuffixForm> Spell(string form)
    {
        foreach (var (letter, after) in Firsts(form[0]))
        {
            var vowels = form.Any(character => character is 'A' or 'I' or 'K' or 'Q' or 'G');

            foreach (var harmony in vowels ? new[] { Harmony.Back, Harmony.Front } : [Harmony.None])
            {
                yield return new SuffixForm(Tuned(letter is null ? form : letter + form[1..], harmony), after, harmony);
            }
        }
    }

    private static (string? Letter, Sound After)[] Firsts(char first) => first switch
    {
        'L' => [("л", Liquid), ("д", Sound.L | Sound.Nasal | Sound.Buzz | Sound.Voiced | Sound.Sign), ("т", Hard)],
        'N' => [("н", Sound.Vowel | Sound.Nasal), ("д", Ringing & ~(Sound.Vowel | Sound.Nasal)), ("т", Hard)],
        'O' => [("н", Sound.Vowel), ("д", Ringing & ~Sound.Vowel), ("т", Hard)],
        'T' => [("н", Sound.Nasal), ("д", Ringing & ~Sound.Nasal), ("т", Hard)],
        'D' => [("д", Ringing), ("т", Hard)],
        'G' => [("Q", Ringing), ("K", Hard)],
        'M' => [("м", Liquid | Sound.L | Sound.Nasal | Sound.Sign), ("б", Sound.Buzz | Sound.Voiced), ("п", Hard)],
        'B' => [("м", Liquid | Sound.L), ("б", Sound.Nasal | Sound.Buzz | Sound.Voiced), ("п", Hard)],
        _ => [(null, Sound.Any)],
    };

    private static string Tuned(string form, Harmony harmony)
    {
        var isBack = harmony != Harmony.Front;

        return string.Concat(form.Select(letter => letter switch
        {
            'A' => isBack ? 'а' : 'е',
            'I' => isBack ? 'ы' : 'і',
            'K' => isBack ? 'қ' : 'к',
            'Q' => isBack ? 'ғ' : 'г',
            _ => letter,
        }));
    }
}

namespace ExpertCouncil.Language.Keys;

/// <summary>Kazakh suffixes as they look in a skeleton of <see cref="KazakhTyping"/>: no harmony, and the letter before them only roughly known.</summary>
internal sealed class SkeletonSounds(KazakhSounds kazakh) : SuffixSounds
{
    public override Sound SoundOf(char letter) => letter switch
    {
        'a' or 'e' or 'o' => Sound.Vowel,
        'i' or 'u' => Sound.Vowel | Sound.Glide,
        'r' => Sound.R,
        'l' => Sound.L,
        'm' or 'n' => Sound.Nasal,
        'z' or 'j' => Sound.Buzz,
        'b' or 'v' or 'g' or 'd' => Sound.Voiced,
        _ => Sound.Voiceless,
    };

    public override Harmony HarmonyAt(ReadOnlySpan<char> word, int index) => Harmony.None;

    public override IEnumerable<SuffixForm> Spell(string form) =>
        kazakh.Spell(form).Select(spelled => new SuffixForm(KazakhTyping.Key(spelled.Text), spelled.After, Harmony.None)).Distinct();
}

namespace ExpertCouncil.Language.Keys;

/// <summary>Uzbek keeps no vowel harmony in writing; G is g, after k and g also k, after q and gʻ also q.</summary>
internal sealed class UzbekSounds : SuffixSounds
{
    public override Sound SoundOf(char letter) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'ö' => Sound.Vowel,
        'k' => Sound.K,
        'q' => Sound.Q,
        'g' => Sound.G,
        'ğ' => Sound.SoftG,
        'y' => Sound.Glide,
        'r' => Sound.R,
        'l' => Sound.L,
        'm' or 'n' => Sound.Nasal,
        'z' or 'j' => Sound.Buzz,
        'b' or 'd' or 'v' => Sound.Voiced,
        _ => Sound.Voiceless,
    };

    public override Harmony HarmonyAt(ReadOnlySpan<char> word, int index) => Harmony.None;

    public override IEnumerable<SuffixForm> Spell(string form)
    {
        if (form[0] != 'G')
        {
            return [new SuffixForm(form, Sound.Any, Harmony.None)];
        }

        return
        [
            new SuffixForm("g" + form[1..], Sound.Any & ~(Sound.K | Sound.Q), Harmony.None),
            new SuffixForm("k" + form[1..], Sound.K | Sound.G | Sound.Voiceless, Harmony.None),
            new SuffixForm("q" + form[1..], Sound.Q | Sound.SoftG, Harmony.None),
        ];
    }
}

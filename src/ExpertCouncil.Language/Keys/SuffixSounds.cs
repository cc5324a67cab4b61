namespace ExpertCouncil.Language.Keys;

/// <summary>Classes of letters, as suffixes see the letter before them.</summary>
[Flags]
internal enum Sound
{
    None = 0,
    Vowel = 1,
    Glide = 2,
    R = 4,
    L = 8,
    Nasal = 16,
    Buzz = 32,
    Voiced = 64,
    Voiceless = 128,
    K = 256,
    Q = 512,
    G = 1024,
    SoftG = 2048,
    Sign = 4096,
    Consonant = Glide | R | L | Nasal | Buzz | Voiced | Voiceless | K | Q | G | SoftG | Sign,
    Any = Vowel | Consonant,
}

/// <summary>Vowels of the front and the back of the mouth, which do not meet in one Kazakh word; None goes with both.</summary>
[Flags]
internal enum Harmony
{
    None = 0,
    Back = 1,
    Front = 2,
}

/// <summary>One suffix as it is written, with what must stand before it.</summary>
internal readonly record struct SuffixForm(string Text, Sound After, Harmony Harmony);

/// <summary>What a language's letters sound like, and how a capital letter of its suffix classes is written out.</summary>
internal abstract class SuffixSounds
{
    public abstract Sound SoundOf(char letter);

    public abstract Harmony HarmonyAt(ReadOnlySpan<char> word, int index);

    /// <returns>Every spelling of one form of a <see cref="SuffixRow"/>, without its + or -.</returns>
    public abstract IEnumerable<SuffixForm> Spell(string form);

    public IEnumerable<SuffixForm> Forms(string form)
    {
        var after = form[0] switch
        {
            '+' => Sound.Consonant,
            '-' => Sound.Vowel,
            _ => Sound.Any,
        };

        return Spell(form.TrimStart('+', '-')).Select(spelled => spelled with { After = spelled.After & after });
    }
}

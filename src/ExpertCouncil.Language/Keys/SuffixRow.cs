namespace ExpertCouncil.Language.Keys;

/// <summary>What happens to the end of a stem before a suffix, and must be undone.</summary>
[Flags]
internal enum StemEnd
{
    None = 0,

    /// <summary>Nothing happened.</summary>
    Kept = 1,

    /// <summary>A last consonant became voiced: yurak, yuragi; кітап, кітабы.</summary>
    Voiced = 2,

    /// <summary>The vowel of the last syllable fell out: oʻrin, oʻrni; халық, халқы.</summary>
    Shortened = 4,

    /// <summary>A last vowel was swallowed: оқы, оқу.</summary>
    Swallowed = 8,

    /// <summary>A last й melted into the suffix: қой, қояды.</summary>
    Melted = 16,
}

/// <summary>One class of suffixes in the grammar of a language.</summary>
/// <param name="From">What it may follow: names of places in a chain, parted by spaces; <c>noun</c> and <c>verb</c> are stems.</param>
/// <param name="To">The place it leads to.</param>
/// <param name="Forms">
/// Parted by spaces. Capital letters stand for letters that vary and are spelled out by the language's <see cref="SuffixSounds"/>;
/// + before a form: only after a consonant, - only after a vowel.
/// </param>
/// <param name="Shortest">How many letters of a stem must stand before it.</param>
/// <param name="End">What it may have done to the stem.</param>
internal sealed record SuffixRow(string From, string To, string Forms, int Shortest = 2, StemEnd End = StemEnd.Kept);

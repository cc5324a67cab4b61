namespace ExpertCouncil.Language.Keys;

/// <summary>Gives the keys a word is indexed and looked up by.</summary>
/// <remarks>
/// Uzbek keys are Latin letters (ö ğ ş ç for oʻ gʻ sh ch), Kazakh keys Cyrillic ones, so the keys of the two languages never meet, except digits, other
/// scripts and words that stand in Latin letters in a Kazakh text: those have the same key in both languages, as a brand or an abbreviation should.
/// </remarks>
public static class SearchKeys
{
    /// <summary>Of a longer word only its beginning counts: no key is longer, and no stem is looked for.</summary>
    public const int LongestKey = 64;

    /// <param name="word">One word as <see cref="Words"/> finds it; signs that belong to no word are passed over.</param>
    /// <param name="language">Whose suffixes are looked for; a word may be asked for in both.</param>
    /// <returns>Never throws, whatever the characters; all keys empty when there is no letter or digit.</returns>
    public static WordKeys Of(ReadOnlySpan<char> word, SiteLanguage language)
    {
        Span<char> letters = stackalloc char[LongestKey];
        var script = LetterScripts.Of(word, language);
        var length = PlainLetters.Read(word, script, letters);

        if (length == 0)
        {
            return WordKeys.None;
        }

        return language == SiteLanguage.Uzbek
            ? UzbekKeys.Of(letters[..length], script)
            : KazakhKeys.Of(letters[..length], script);
    }
}

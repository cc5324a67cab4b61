namespace ExpertCouncil.Language.Letters;

/// <summary>Latin and Cyrillic letters that look the same in print.</summary>
internal static class LetterTwins
{
    private const string Latin = "aeopcxyihëəǝɵABCEHKMOPTXIËƏƟ";
    private const string Cyrillic = "аеорсхуіһёәәөАВСЕНКМОРТХІЁӘӨ";

    // Uzbek Cyrillic has none of them: a Latin i there may stand for и as well.
    private const string KazakhOnly = "іһәөІӘӨ";

    // Read from Cyrillic only: no Latin alphabet of the two languages has ə and ɵ, and a capital У is a Y as well as Ү is.
    private const string OnlyIntoLatin = "УҮү";
    private const string IntoLatin = "YYy";

    private static readonly Dictionary<char, char> ToCyrillic = Latin.Zip(Cyrillic).ToDictionary(pair => pair.First, pair => pair.Second);

    private static readonly Dictionary<char, char> ToLatin = Latin.Zip(Cyrillic)
        .Where(pair => pair.First < '\u0180')
        .Concat(IntoLatin.Zip(OnlyIntoLatin))
        .ToDictionary(pair => pair.Second, pair => pair.First);

    /// <returns>Null when the letter has no twin, or more than one in the language; null for the language means either.</returns>
    public static char? CyrillicOf(char latin, SiteLanguage? language)
    {
        if (latin == 'Y')
        {
            return language == SiteLanguage.Uzbek ? 'У' : null;
        }

        return ToCyrillic.TryGetValue(latin, out var twin) && (language != SiteLanguage.Uzbek || !KazakhOnly.Contains(twin, StringComparison.Ordinal)) ? twin : null;
    }

    public static char? LatinOf(char cyrillic) => ToLatin.TryGetValue(cyrillic, out var twin) ? twin : null;

    /// <summary>True for a Latin letter that looks like no Cyrillic one, so that it says which alphabet a word is in.</summary>
    public static bool IsPlainlyLatin(char letter) => CharacterKinds.IsLatin(letter) && letter != 'Y' && !ToCyrillic.ContainsKey(letter);

    public static bool IsPlainlyCyrillic(char letter) => CharacterKinds.IsCyrillic(letter) && !ToLatin.ContainsKey(letter);
}

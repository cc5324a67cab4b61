using ExpertCouncil.Language.Letters;

namespace ExpertCouncil.Language.Keys;

/// <summary>Decides which script a word is meant in, and swaps letters that only look as if they were of it.</summary>
internal static class LetterScripts
{
    private const string LatinTwins = "aceopxyihABCEHIKMOPTXYəƏɵƟ";
    private const string CyrillicTwins = "асеорхуіһАВСЕНІКМОРТХУәӘөӨ";

    private static readonly char[] ToCyrillic = Table(LatinTwins, CyrillicTwins);
    private static readonly char[] ToLatin = Table(CyrillicTwins, LatinTwins);

    /// <returns>The script of most letters that have no twin in the other one; when that settles nothing, of most letters, then the language's own.</returns>
    public static Script Of(ReadOnlySpan<char> word, SiteLanguage language)
    {
        int latin = 0, cyrillic = 0, sureLatin = 0, sureCyrillic = 0;

        foreach (var character in word)
        {
            if (latin + cyrillic == SearchKeys.LongestKey)
            {
                break;
            }

            if (CharacterKinds.IsLatin(character) || character is 'ə' or 'Ə' or (>= 'Ａ' and <= 'ｚ'))
            {
                latin++;
                sureLatin += character >= ToCyrillic.Length || ToCyrillic[character] == character ? 1 : 0;
            }
            else if (CharacterKinds.IsCyrillic(character))
            {
                cyrillic++;
                sureCyrillic += ToLatin[character] == character ? 1 : 0;
            }
        }

        var own = language == SiteLanguage.Uzbek ? 1 : -1;
        var balance = latin == 0 || cyrillic == 0 || sureLatin == sureCyrillic ? latin - cyrillic : sureLatin - sureCyrillic;

        return (balance == 0 ? own : balance) > 0 ? Script.Latin : Script.Cyrillic;
    }

    public static char Twin(char character, Script script)
    {
        var table = script == Script.Latin ? ToLatin : ToCyrillic;

        return character < table.Length ? table[character] : character;
    }

    private static char[] Table(string from, string to)
    {
        var table = Enumerable.Range(0, 0x530).Select(code => (char)code).ToArray();

        foreach (var (letter, twin) in from.Zip(to))
        {
            table[letter] = twin;
        }

        return table;
    }
}

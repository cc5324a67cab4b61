using System.Buffers;

namespace ExpertCouncil.Language.Keys;

/// <summary>
/// Spells an Uzbek word of either script in one alphabet: Latin letters with ö ğ ş ç for oʻ gʻ sh ch. <see cref="Spell"/> keeps what suffixes need
/// to be seen (ot+sa), <see cref="Key"/> then takes away what the two scripts and older spellings write differently (lit-sey, лицей).
/// </summary>
internal static class UzbekFolding
{
    public static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouö");

    /// <param name="letters">As <see cref="PlainLetters.Read"/> gives them.</param>
    /// <param name="spelled">At least twice as long as <paramref name="letters"/>.</param>
    public static int Spell(ReadOnlySpan<char> letters, Span<char> spelled)
    {
        var length = 0;

        for (var index = 0; index < letters.Length; index++)
        {
            var before = index > 0 ? letters[index - 1] : '\0';
            var after = index + 1 < letters.Length ? letters[index + 1] : '\0';
            var previous = length > 0 ? spelled[length - 1] : '\0';

            switch (letters[index])
            {
                case 's' or 'c' when after == 'h':
                    spelled[length++] = letters[index++] == 's' ? 'ş' : 'ç';
                    break;
                case 'o' or 'g' when after == PlainLetters.Apostrophe:
                    spelled[length++] = letters[index++] == 'o' ? 'ö' : 'ğ';
                    break;
                case 'е' when previous == '\0' || IsVowel(previous) || before is 'ъ' or 'ь':
                    Append("ye", spelled, ref length);
                    break;
                case 'ц':
                    Append(IsVowel(previous) && after != '\0' ? "ts" : "s", spelled, ref length);
                    break;
                case 'ь' when after == 'о':
                    spelled[length++] = 'y';
                    break;
                default:
                    Append(Latin(letters[index]), spelled, ref length);
                    break;
            }
        }

        return length;
    }

    /// <returns>A spelled word or stem without t before s, without y between vowels and e or i and after consonants.</returns>
    public static string Key(ReadOnlySpan<char> spelled)
    {
        Span<char> key = stackalloc char[spelled.Length];
        var length = 0;

        for (var index = 0; index < spelled.Length; index++)
        {
            var letter = spelled[index];
            var after = index + 1 < spelled.Length ? spelled[index + 1] : '\0';

            if (length > 0 && ((letter == 't' && spelled[index..].TrimStart('t') is ['s', ..]) || (letter == 'y' && IsSilent(key[length - 1], after))))
            {
                continue;
            }

            key[length++] = letter;
        }

        return new string(key[..Math.Min(length, SearchKeys.LongestKey)]);
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    // poyezd and poezd, nuqtayi and nuqtai; valyuta and valuta, obyekt and obekt.
    private static bool IsSilent(char before, char after) => IsVowel(before) ? after is 'e' or 'i' : before != 'y' && after is 'a' or 'o' or 'u' or 'e' or 'i';

    private static void Append(string part, Span<char> spelled, ref int length)
    {
        part.CopyTo(spelled[length..]);
        length += part.Length;
    }

    private static string Latin(char letter) => letter < Table.Length ? Table[letter] : letter.ToString();

    private static readonly string[] Table = Letters();

    private static string[] Letters()
    {
        var table = Enumerable.Range(0, 0x2000).Select(code => ((char)code).ToString()).ToArray();

        foreach (var row in (string[])
            [
                "а=a", "б=b", "в=v", "г=g", "д=d", "е=e", "ё=yo", "ж=j", "з=z", "и=i", "й=y", "к=k", "л=l", "м=m", "н=n", "о=o", "п=p", "р=r", "с=s", "т=t",
                "у=u", "ф=f", "х=x", "ч=ç", "ш=ş", "щ=ş", "ъ=", "ы=i", "ь=", "э=e", "ю=yu", "я=ya", "ў=ö", "қ=q", "ғ=ğ", "ҳ=h",
                // Letters of neighbours, and shapes other fonts and keyboards have for ours.
                "ӯ=ö", "ү=u", "ұ=u", "ө=ö", "ә=a", "і=i", "ї=i", "ң=ng", "һ=h", "ҷ=j", "ҝ=q", "ҡ=q", "ӣ=i", "є=e", "ј=j", "ѕ=s", "ԛ=q", "ԝ=v",
                // Latin letters of the drafts since 1993 and of those who type the sound they hear.
                "õ=ö", "ō=ö", "ŏ=ö", "ó=ö", "ø=ö", "ḡ=ğ", "ǵ=ğ", "ġ=ğ", "ģ=ğ", "ǧ=ğ", "ĝ=ğ", "š=ş", "ș=ş", "ś=ş", "č=ç", "ñ=ng", "ŋ=ng", "ń=ng",
                "ı=i", "ï=i", "î=i", "í=i", "ä=a", "á=a", "à=a", "â=a", "ā=a", "é=e", "è=e", "ê=e", "ë=e", "ü=u", "ú=u", "ū=u", "û=u", "ò=o", "ô=o", "w=v", "'=",
                "ʻ=", "ʼ=",
            ])
        {
            table[row[0]] = row[2..];
        }

        return table;
    }
}

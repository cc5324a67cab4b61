using System.Buffers;

namespace ExpertCouncil.Language.Keys;

/// <summary>
/// The skeleton that a Kazakh word keeps however it is typed: in its own letters, on a Russian keyboard, in the Latin drafts of 2017 to 2021 or as one hears it.
/// Small ASCII letters: one i for и й і ы, one u for у ұ ү, c for ч ш щ, no difference between hard and soft.
/// </summary>
internal static class KazakhTyping
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeoui");

    // Before the chains: they spell their suffixes with it.
    private static readonly string[] Table = Letters();

    private static readonly SuffixChains LaxChains = KazakhSuffixes.Skeletons();

    /// <param name="letters">Lower case, as <see cref="PlainLetters.Read"/> or a Kazakh key gives them.</param>
    public static string Key(ReadOnlySpan<char> letters)
    {
        Span<char> ascii = stackalloc char[letters.Length * 3];
        var length = 0;

        for (var index = 0; index < letters.Length; index++)
        {
            var letter = letters[index];

            if (letter is 's' or 'c' && index + 1 < letters.Length && letters[index + 1] == PlainLetters.Apostrophe)
            {
                ascii[length++] = 'c';
                continue;
            }

            var part = letter < Table.Length ? Table[letter] : letter.ToString();
            part.CopyTo(ascii[length..]);
            length += part.Length;
        }

        return Join(ascii[..length]);
    }

    /// <summary>Stems of a skeleton: suffixes as skeletons too, without harmony.</summary>
    public static void CollectStems(ReadOnlySpan<char> typed, ref StemSet stems)
    {
        Span<StemEnd> cuts = stackalloc StemEnd[typed.Length + 1];
        LaxChains.FindStems(typed, cuts);

        for (var length = typed.Length - 1; length > 2; length--)
        {
            if (cuts[length] != StemEnd.None && typed[..length].ContainsAny(Vowels))
            {
                AddStem(typed[..length], cuts[length], ref stems);
            }
        }
    }

    private static void AddStem(ReadOnlySpan<char> stem, StemEnd ends, ref StemSet stems)
    {
        stems.Add(new string(stem));

        if (ends.HasFlag(StemEnd.Voiced) && stem[^1] is 'b' or 'g')
        {
            stems.Add(string.Concat(stem[..^1], stem[^1] == 'b' ? "p" : "k"));
        }

        if (ends.HasFlag(StemEnd.Shortened) && stem[^1] is not ('a' or 'e' or 'o' or 'u' or 'i') && stem[^2] is not ('a' or 'e' or 'o' or 'i'))
        {
            stems.Add(string.Concat(stem[..^1], "i", stem[^1] switch { 'b' => "p", 'g' => "k", _ => stem[^1..] }));
        }

        if ((ends & (StemEnd.Swallowed | StemEnd.Melted)) != 0)
        {
            stems.Add(string.Concat(stem, "i"));
        }
    }

    // What one letter of Kazakh is in one Latin draft and two in another becomes one; doubled i and u too.
    private static string Join(Span<char> ascii)
    {
        var length = 0;

        for (var index = 0; index < ascii.Length; index++)
        {
            var letter = ascii[index];
            var after = index + 1 < ascii.Length ? ascii[index + 1] : '\0';
            var joined = (letter, after) switch
            {
                ('s' or 'c', 'h') => 'c',
                ('z', 'h') => 'j',
                ('k' or 'g', 'h') => letter == 'k' ? 'h' : 'g',
                ('t', 's' or 'c') => after,
                ('n', 'g') => 'n',
                _ => '\0',
            };

            if (joined != '\0')
            {
                index++;

                // sch for щ, tch for ч.
                if (joined == 'c' && index + 1 < ascii.Length && ascii[index] == 'c' && ascii[index + 1] == 'h')
                {
                    index++;
                }

                letter = joined;
            }

            if (length == 0 || letter != ascii[length - 1] || letter is not ('i' or 'u' or 'c'))
            {
                ascii[length++] = letter;
            }
        }

        return new string(ascii[..length]);
    }

    private static string[] Letters()
    {
        var table = Enumerable.Range(0, 0x2000).Select(code => ((char)code).ToString()).ToArray();

        foreach (var row in (string[])
            [
                "а=a", "ә=a", "б=b", "в=v", "г=g", "ғ=g", "д=d", "е=e", "ё=e", "ж=j", "з=z", "и=i", "й=i", "к=k", "қ=k", "л=l", "м=m", "н=n", "ң=n", "о=o",
                "ө=o", "п=p", "р=r", "с=s", "т=t", "у=u", "ұ=u", "ү=u", "ф=f", "х=h", "һ=h", "ц=s", "ч=c", "ш=c", "щ=c", "ъ=", "ы=i", "і=i", "ь=", "э=e",
                "ю=iu", "я=ia", "ў=u", "ҳ=h", "'=", "ʻ=", "ʼ=",
                "y=i", "w=u", "q=k", "x=h", "ä=a", "á=a", "ā=a", "ǵ=g", "ğ=g", "ḡ=g", "ñ=n", "ń=n", "ŋ=n", "ö=o", "ó=o", "ō=o", "õ=o", "ü=u", "ú=u", "ū=u",
                "ý=u", "ÿ=i", "ı=i", "ï=i", "í=i", "ş=c", "š=c", "ç=c", "č=c", "é=e", "ë=e", "è=e", "ž=j",
            ])
        {
            table[row[0]] = row[2..];
        }

        return table;
    }
}
